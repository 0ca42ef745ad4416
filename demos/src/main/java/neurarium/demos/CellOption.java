package neurarium.demos;

import neurarium.model.RecurrentLanguageModel.Cell;
import neurarium.ui.Option;

/** The recurrent cells by the names that they have on every page. */
public final class CellOption {
    private CellOption() {}

    public static Option of(Cell cell) {
        return switch (cell) {
            case ELMAN -> Option.of("elman", "Elman（讲义）", "Elman (lecture)");
            case GRU -> Option.of("gru", "GRU", "GRU");
            case LSTM -> Option.of("lstm", "LSTM", "LSTM");
        };
    }
}
