/**
 * Formulas as trees: {@link neurarium.symbolic.Parser} reads what a student types, {@link
 * neurarium.symbolic.Derivative} differentiates it rule by rule, {@link
 * neurarium.symbolic.Simplify} tidies what comes out, {@link neurarium.symbolic.Printer} writes it.
 * Lecture, section 1: the table of derivatives.
 */
package neurarium.symbolic;
