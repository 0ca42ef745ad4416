/**
 * Formulas as trees: {@link neurarium.symbolic.Parser} reads what a student types, by the rules of
 * {@link neurarium.symbolic.Grammar} and, for letters in a row, of {@link neurarium.symbolic.Word};
 * {@link neurarium.symbolic.Derivative} differentiates it rule by rule, {@link
 * neurarium.symbolic.Simplify} tidies what comes out, {@link neurarium.symbolic.Printer} writes it.
 * Lecture, section 1: the table of derivatives.
 */
package neurarium.symbolic;
