package neurarium.demos;

import neurarium.model.RecurrentLanguageModel.Cell;
import neurarium.ui.Control;
import neurarium.ui.Text;

/** The recurrent cells by the names that they have on every page. */
public final class CellOption {
    private CellOption() {}

    public static Control.Option of(Cell cell) {
        return switch (cell) {
            case ELMAN -> new Control.Option("elman", Text.of("Elman（讲义）", "Elman (lecture)"));
            case GRU -> new Control.Option("gru", Text.same("GRU"));
            case LSTM -> new Control.Option("lstm", Text.same("LSTM"));
        };
    }
}
