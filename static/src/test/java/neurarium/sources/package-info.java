/** What the sources have to say and may use; needs no site, and so fails first. */
package neurarium.sources;
