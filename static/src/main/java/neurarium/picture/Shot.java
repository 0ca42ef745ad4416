package neurarium.picture;

import neurarium.ui.Box;
import neurarium.ui.Text;

/**
 * How a picture of a demo is made.
 *
 * @param name of the picture, as its files are called
 * @param demo the id of the demo
 * @param query the parameters that the demo is opened with, as in an address, in each language
 * @param steps how many steps it makes then
 * @param width of the whole picture in CSS pixels
 * @param part what of it is shown
 */
public record Shot(String name, String demo, Text query, int steps, double width, Box part) {}
