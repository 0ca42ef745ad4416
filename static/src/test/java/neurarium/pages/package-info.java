/**
 * The built site in browsers: HtmlUnit for the JavaScript program, Chromium for everything.
 *
 * <p>Start with {@link neurarium.pages.Site}, which serves the site, and {@link
 * neurarium.pages.Chromium}, which finds the browser.
 */
package neurarium.pages;
