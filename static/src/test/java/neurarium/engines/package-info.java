/**
 * The built site in Firefox and in WebKit, Safari's engine: what may differ from Chromium, in which
 * {@link neurarium.pages} looks at everything.
 *
 * <p>Start with {@link neurarium.engines.Engine}, which is what a browser has to do for the tests,
 * and {@link neurarium.engines.BrowserProgram}, which finds the browsers.
 */
package neurarium.engines;
