/**
 * A GPT at work: the loop that writes token by token, what tokens are, and training one in the
 * page. Begin with {@link neurarium.demos.gpt.Generation}, the lecture's loop.
 */
package neurarium.demos.gpt;
