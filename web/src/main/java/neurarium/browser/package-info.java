/**
 * The only code that touches the browser: canvas, controls, the life of a page.
 *
 * <p>Start with {@link neurarium.browser.Browser}, which the loader starts and which keeps one
 * {@link neurarium.browser.DemoPage} alive. Everything here shows a {@link neurarium.ui.Session} or
 * passes on to it what a person does; nothing here knows a particular demo.
 */
package neurarium.browser;
