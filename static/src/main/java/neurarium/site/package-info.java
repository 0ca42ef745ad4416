/**
 * Builds the site and serves it for trying. Runs on the JVM only; nothing of it is compiled for the
 * browser.
 *
 * <p>Start with {@link neurarium.site.BuildSite}.
 */
package neurarium.site;
