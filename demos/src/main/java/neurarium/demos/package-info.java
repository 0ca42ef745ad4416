/** The demos of the suite: {@link neurarium.demos.Catalogue} lists them in the lecture's order. */
package neurarium.demos;
