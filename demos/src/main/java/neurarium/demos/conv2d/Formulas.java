package neurarium.demos.conv2d;

import neurarium.demos.Captions;
import neurarium.ui.Numbers;
import neurarium.ui.Text;

/** The formulas of a convolution with their numbers. */
final class Formulas {
    private static final int MAX_TERMS = 25;

    private Formulas() {}

    /** The sum of the window, or what the input cell does. */
    static Text window(Convolution model) {
        if (!model.isTransposed) {
            return output(model, model.at.row(), model.at.column());
        }
        return Text.of(
                        "x[{row},{column}] 乘上整个卷积核，盖到输出上；重叠处相加。",
                        "x[{row},{column}] multiplies the whole filter and stamps it onto the output;"
                                + " where stamps overlap, they add up.")
                .with("row", model.at.row() + 1)
                .with("column", model.at.column() + 1);
    }

    /** "y[1,2] = 1·1 + 0·1 + … = 3", or where transposed only the sum. */
    static Text output(Convolution model, int row, int column) {
        String sum =
                model.isTransposed
                        ? Numbers.brief(model.output()[row * model.outSize() + column])
                        : terms(model, row, column);
        return cell("y[{row},{column}] = {value}", row, column, sum);
    }

    /** A product of the window at the present place. */
    static Text product(Convolution model, float[] products, int row, int column) {
        int i = row * model.kernelSize + column;
        return cell("w[{row},{column}]·x: {w}·x = {value}", row, column, Numbers.brief(products[i]))
                .with("w", Captions.factor(model.kernel[i]));
    }

    private static Text cell(String formula, int row, int column, String value) {
        return Text.same(formula)
                .with("row", row + 1)
                .with("column", column + 1)
                .with("value", value);
    }

    private static String terms(Convolution model, int row, int column) {
        int k = model.kernelSize;
        float[] products = model.products(row, column);
        StringBuilder terms = new StringBuilder();
        for (int i = 0; i < products.length && i < MAX_TERMS; i++) {
            float x = model.pixel(model.place(row, i / k), model.place(column, i % k));
            terms.append(i == 0 ? "" : " + ");
            terms.append(Captions.factor(model.kernel[i])).append('·').append(Captions.factor(x));
        }
        terms.append(products.length > MAX_TERMS ? " + …" : "").append(" = ");
        return terms.append(Numbers.brief(Convolution.sum(products))).toString();
    }

    /** The size formula with its numbers. */
    static String size(Convolution model) {
        int n = model.size;
        int k = model.kernelSize;
        int p = model.padding();
        if (!model.isTransposed) {
            return Captions.outputs(n, k, model.stride, p, model.dilation);
        }
        return Text.same(
                        "(n − 1)·s − 2p + d(k − 1) + 1 = ({n} − 1)·{s} − 2·{p} + {d}·({k} − 1) + 1"
                                + " = {out}")
                .with("n", n)
                .with("s", model.stride)
                .with("p", p)
                .with("d", model.dilation)
                .with("k", k)
                .with("out", Numbers.fixed(model.outSize(), 0))
                .en();
    }
}
