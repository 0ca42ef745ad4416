package neurarium.demos.conv1d;

import neurarium.demos.Captions;
import neurarium.ui.Box;
import neurarium.ui.CellAction;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Type;

/** The filters, and the matrix of a dense layer that does the same. */
record WeightsView(Conv1dModel model, NeuronsScene scene, Surface surface) {
    private static final double ROW = 28;
    private static final double MAX_CELL = 56;

    /** Draws both from the top of a box down; returns where they end. */
    double draw(Box box) {
        double end = filters(box);
        return model.hasOutput() ? matrix(box.inset(0, end - box.y() + 16, 0, 0)) : end;
    }

    /** The filters, each weight in its colour: one row for each filter and channel. */
    private double filters(Box at) {
        Text title = Text.of("卷积核 w：所有位置共用", "the filter w, shared by all places");
        Captions.title(title, at.x(), at.y() + 8, surface);
        int rows = model.filters * model.channels;
        double named = rows > 1 ? surface.textWidth(name(rows - 1), Type.CAPTION) + 8 : 0;
        double cell = Math.min(MAX_CELL, (at.width() - named) / model.kernelSize);
        for (int row = 0; row < rows; row++) {
            double y = at.y() + 22 + row * ROW;
            if (rows > 1) {
                double right = at.x() + model.kernelSize * cell + 8;
                surface.text(name(row), right, y + 12, Ink.QUIET, Type.CAPTION);
            }
            for (int i = 0; i < model.kernelSize; i++) {
                weight(row, i, new Box(at.x() + i * cell + 1, y, cell - 4, 24));
            }
        }
        return at.y() + rows * ROW + 22;
    }

    private String name(int row) {
        return Text.of("卷积核 {f}，通道 {c}", "filter {f}, channel {c}")
                .with("f", row / model.channels + 1)
                .with("c", row % model.channels + 1)
                .in(surface.lang());
    }

    private void weight(int row, int i, Box box) {
        surface.frame(box, Ink.LINE);
        surface.fill(new Box(box.x(), box.bottom() - 4, box.width(), 4), NeuronsView.ink(i));
        String value = Numbers.brief(model.w[row * model.kernelSize + i]);
        boolean fits = surface.textWidth(value, Type.BODY) < box.width();
        Type type = fits ? Type.BODY.centered() : Type.CAPTION.centered();
        surface.text(value, box.centerX(), box.centerY() - 2, Ink.TEXT, type);
        if (scene.chosen.is(scene.weights, row, i)) {
            surface.frame(box.inset(-2, -2, -2, -2), Ink.TEXT);
        }
        Text words =
                Text.of("w{i} = {w}，点一下可以修改", "w{i} = {w}; press to change it")
                        .with("i", Numbers.subscript(i + 1))
                        .with("w", value);
        surface.spot(
                new Spot(CellAction.key("w", row, i), box, words)
                        .onPress(() -> scene.chosen.choose(scene.weights, row, i)));
    }

    /** The same layer as a dense one: a matrix of zeros and shared entries. */
    private double matrix(Box at) {
        int columns = model.channels * model.n;
        double cell = Math.min(34, (at.width() - 2) / columns);
        double high = Math.min(26, cell);
        String title =
                Text.of(
                                "同一层写成全连接：0 不连，同色相同。参数 {parameters} 个，全连接要 {dense} 个。",
                                "The same as a dense layer: blank is 0, one colour is one weight."
                                        + " {parameters} parameters; a dense layer would have"
                                        + " {dense}.")
                        .with("parameters", model.parameters())
                        .with("dense", model.denseParameters())
                        .in(surface.lang());
        double top = TextLines.draw(title, at, Ink.TEXT, Type.SMALL.bold(), surface) + 8;
        int rows = model.filters * model.outSize();
        for (int row = 0; row < rows; row++) {
            int f = row / model.outSize();
            int t = row % model.outSize();
            Box line = new Box(at.x() + 1, top + row * high, columns * cell, high);
            for (int column = 0; column < columns; column++) {
                Box box = new Box(line.x() + column * cell, line.y(), cell, high);
                entry(f, t, column / model.n, column % model.n, box);
            }
            if (model.at.is(f, t)) {
                surface.frame(line, Ink.ATTENTION);
                surface.frame(line.inset(1, 1, 1, 1), Ink.ATTENTION);
            }
        }
        return top + rows * high + 2;
    }

    private void entry(int f, int t, int c, int input, Box box) {
        int i = model.weightIndex(t, input);
        String value = i < 0 ? "0" : Numbers.brief(model.w(f, c, i));
        if (i >= 0) {
            surface.facet(box.corners(), 4, NeuronsView.ink(i), 0.45);
            if (surface.textWidth(value, Type.CAPTION) < box.width() - 2 && box.height() >= 14) {
                surface.text(
                        value, box.centerX(), box.centerY(), Ink.TEXT, Type.CAPTION.centered());
            }
        }
        surface.frame(box, Ink.LINE);
        Text words =
                i < 0
                        ? Text.of("x{x} 与 y{y} 不相连：0", "x{x} is not connected to y{y}: 0")
                        : Text.same("x{x} → y{y}: w{w} = {value}")
                                .with("w", Numbers.subscript(i + 1))
                                .with("value", value);
        Text placed =
                words.with("x", Numbers.subscript(input + 1)).with("y", Numbers.subscript(t + 1));
        surface.spot(new Spot("m." + f + "." + t + "." + c + "." + input, box, placed));
    }
}
