/** A recurrent network that learns a text character by character, and writes. */
package neurarium.demos.charrnn;
