/**
 * What a demo is made of, in plain Java: tested on the JVM, compiled for the browser.
 *
 * <p>Start with {@link neurarium.ui.Demo}, which declares its {@link neurarium.ui.Control}s and
 * draws on a {@link neurarium.ui.Surface}. A {@link neurarium.ui.Session} is one running demo: it
 * alone sets, steps and plays, whoever asks (a control, the URL, a message, a key). Pictures name
 * the role of a colour, an {@link neurarium.ui.Ink}; {@link neurarium.ui.Palette} gives it a value.
 */
package neurarium.ui;
