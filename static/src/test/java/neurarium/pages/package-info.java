/**
 * The built site in browsers: HtmlUnit for the JavaScript program, Chromium for everything. {@link
 * neurarium.engines} has what may differ in Firefox and in WebKit.
 *
 * <p>Start with {@link neurarium.pages.Site}, which is what the build made, and {@link
 * neurarium.pages.InChromium}, which starts the browser.
 */
package neurarium.pages;
