/** A filter slides over an image: by hand, through several layers, over a photo. Section 2. */
package neurarium.demos.conv2d;
