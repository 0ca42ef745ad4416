/**
 * Measurements on the JVM, run by hand; all of them, or those whose names contain the last word:
 *
 * <pre>{@code
 * mvn -q -pl core test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
 *     -Dexec.args="-cp %classpath org.openjdk.jmh.Main Benchmark"
 * }</pre>
 *
 * <p>The page bench.html measures the same in a browser.
 */
package neurarium.bench;
