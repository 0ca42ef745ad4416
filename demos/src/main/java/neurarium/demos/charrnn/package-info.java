/**
 * A recurrent network that learns a text character by character, and writes in its manner. Begin
 * with {@link neurarium.demos.charrnn.Generation}, which writes a sample, and {@link
 * neurarium.demos.charrnn.CharModel}, which decides what comes next.
 */
package neurarium.demos.charrnn;
