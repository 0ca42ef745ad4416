/**
 * All texts of the site as pairs of Chinese and English, in one XLIFF file that translation tools
 * open, and a third language read back from it. Start at {@link neurarium.translate.Translate}.
 */
package neurarium.translate;
