/**
 * Files: weights in {@link neurarium.io.Safetensors}, images in {@link neurarium.io.Idx}. What is
 * read is checked first: a file from anywhere may say anything.
 */
package neurarium.io;
