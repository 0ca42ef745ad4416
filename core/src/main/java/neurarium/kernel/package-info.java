/**
 * The few hot loops. {@link neurarium.kernel.Kernels} lists them, {@link
 * neurarium.kernel.JavaKernels} is their meaning in plain Java; a faster implementation gives the
 * same numbers up to rounding. Start at {@link neurarium.kernel.Function}, the scalar functions
 * with their derivatives.
 */
package neurarium.kernel;
