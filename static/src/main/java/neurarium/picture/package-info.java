/**
 * Pictures of the demos, drawn by the demos themselves while the site is built: SVG for the pages,
 * PNG for those who preview a link.
 */
package neurarium.picture;
