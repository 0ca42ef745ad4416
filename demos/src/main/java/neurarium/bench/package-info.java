/**
 * The program of bench.html: how fast this browser computes, and whether it computes what the plain
 * Java does. {@link neurarium.bench.Workloads} is the list.
 */
package neurarium.bench;
