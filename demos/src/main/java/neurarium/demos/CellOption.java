package neurarium.demos;

import neurarium.model.RecurrentLanguageModel.Cell;
import neurarium.ui.Control;

/** The recurrent cells by the names that they have on every page. */
public final class CellOption {
    private CellOption() {}

    public static Control.Option of(Cell cell) {
        return switch (cell) {
            case ELMAN -> Control.Option.of("elman", "Elman（讲义）", "Elman (lecture)");
            case GRU -> Control.Option.of("gru", "GRU", "GRU");
            case LSTM -> Control.Option.of("lstm", "LSTM", "LSTM");
        };
    }
}
