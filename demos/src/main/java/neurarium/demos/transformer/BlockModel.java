package neurarium.demos.transformer;

/** The stages of a run one after the other, and the cell of the present one that is explained. */
final class BlockModel {
    /** A cell of one of the matrices of a stage, in the order of drawing. */
    record Cell(Stage stage, int matrix, int row, int column) {}

    final TransformerModel model;
    Stage stage = Stage.SCORES;

    /** The column that is explained, from 0; a stage with fewer shows its last. */
    int column = 4;

    /** The cell under the pointer; null where none is. */
    private Cell pointed;

    /** What the stages compute, up to date as of {@link #update}. */
    Snapshot snapshot;

    BlockModel(TransformerModel model) {
        this.model = model;
    }

    void update() {
        model.update();
        Trace trace = model.runs.trace;
        Snapshot.Moment moment =
                new Snapshot.Moment(
                        trace, trace.done, stage, model.layer(), model.head(), model.position());
        if (snapshot == null || !snapshot.moment.equals(moment)) {
            snapshot = new Snapshot(moment, model.letters());
        }
    }

    void stage(Stage chosen) {
        stage = chosen;
        pointed = null;
    }

    /** Points at a cell, or at none; whether that is another than before. */
    boolean point(Cell cell) {
        boolean changed = cell == null ? pointed != null : !cell.equals(pointed);
        pointed = cell;
        return changed;
    }

    /** The cell that is explained: the one under the pointer, or the one that was chosen. */
    Cell cell() {
        Computation computation = snapshot.computation();
        boolean points = pointed != null && pointed.stage == computation.stage;
        int followed = snapshot.moment.position();
        int last = computation.inputs.size();
        Cell cell = points ? pointed : new Cell(computation.stage, last, followed, column);
        Matrix matrix = computation.matrices().get(cell.matrix);
        int row = Math.min(cell.row, matrix.rows - 1);
        return new Cell(cell.stage, cell.matrix, row, Math.min(cell.column, matrix.columns - 1));
    }

    /** The reason of the chosen cell. */
    Reason reason() {
        int last = snapshot.computation().output.columns - 1;
        return snapshot.reason(snapshot.moment.position(), Math.min(column, last), 3);
    }

    /** A cell of the result is followed from now on; one of a factor leads to where it is made. */
    void pin() {
        Computation computation = snapshot.computation();
        if (pointed == null || pointed.stage != stage || computation.stage != stage) {
            return;
        }
        Cell cell = cell();
        if (cell.matrix == computation.inputs.size()) {
            if (computation.form != Computation.Form.BARS) {
                model.position = cell.row;
            }
            column = cell.column;
        } else if (computation.inputs.get(cell.matrix).origin != null) {
            goTo(computation.inputs.get(cell.matrix), cell.row, cell.column);
            pointed = null;
        }
    }

    /** Goes to the stage that makes a matrix of the present one, and to the cell there. */
    void goTo(Matrix matrix, int row, int column) {
        if (matrix.origin == Stage.ADD_2) {
            boolean isBehind = stage == Stage.NORM_LAST;
            model.layer = isBehind ? model.weights().layers - 1 : model.layer() - 1;
        }
        int to = matrix.transposed ? row : column;
        model.position = matrix.transposed ? column : row;
        boolean joined = stage == Stage.PROJECT;
        if (joined && matrix.origin == Stage.MIX) {
            model.head = to / model.weights().headWidth();
        }
        this.column = joined ? to % model.weights().headWidth() : to;
        stage = matrix.origin;
    }

    /** The next stage: through all blocks, to the probabilities, and from the start again. */
    void step() {
        pointed = null;
        model.steps++;
        int layer = model.layer();
        if (stage == Stage.ADD_2 && layer + 1 < model.weights().layers) {
            stage = Stage.NORM_1;
            model.layer = layer + 1;
        } else {
            if (stage == Stage.EMBED || stage == Stage.PROBABILITIES) {
                model.layer = 0;
            }
            stage = stage.next();
        }
    }

    /** How many stages came before the present one in a whole run. */
    int stagesBefore() {
        int after = stage.isBehindBlocks() ? model.weights().layers - 1 : 0;
        int laps = stage.isInBlock() ? model.layer() : after;
        return stage.place() + laps * Stage.BLOCK;
    }

    /** The stages of a whole run. */
    int stages() {
        return Stage.ALL.size() + (model.weights().layers - 1) * Stage.BLOCK;
    }
}
