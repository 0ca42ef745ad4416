/**
 * How parameters follow their gradients. {@link neurarium.optim.Sgd} is the rule of the lecture;
 * the others are in order of what they remember. The conventions are PyTorch's.
 */
package neurarium.optim;
