package neurarium.demos.playground;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BooleanSupplier;
import neurarium.demos.TextFile;
import neurarium.ui.Control;
import neurarium.ui.OpenedFile;
import neurarium.ui.Readout;
import neurarium.ui.Text;
import neurarium.ui.TextArea;

/** A table of the reader's own, written into a field or opened from a file. */
final class OwnTable {
    /** A longer one is not shown in the field, nor put into a link. */
    private static final int MAX_FIELD_LENGTH = 20000;

    final TextArea field;
    final Control upload;
    final Control encoding;

    /** How the table was read, and the name of its file. */
    final List<Readout> readouts;

    private final Settings settings;
    private final TextFile file = new TextFile();

    OwnTable(Settings settings, Edits.Maker edits) {
        this.settings = settings;
        Text label =
                Text.of(
                        "粘贴表格或打开文件：x₁, x₂, d 三列，或 x, d 两列",
                        "Paste a table or open a file: columns x₁, x₂, d or x, d");
        field = edits.lines("table", label, this::shown, PointTable::problem, settings::table);
        BooleanSupplier isOwn = () -> settings.source == PointSource.OWN;
        field.when(isOwn);
        upload = TextFile.upload("tablefile", this::open).when(isOwn);
        encoding = file.encoding(this::read);
        BooleanSupplier isRead =
                () ->
                        isOwn.getAsBoolean()
                                && !settings.table().isEmpty()
                                && field.draft().isEmpty();
        readouts =
                List.of(
                        new Readout("layout", Text.of("表格", "table"), () -> settings.own().form())
                                .when(isRead),
                        file.readout().when(() -> file.isOpen() && isRead.getAsBoolean()));
    }

    private String shown() {
        return settings.table().length() > MAX_FIELD_LENGTH ? "" : settings.table();
    }

    private void open(OpenedFile opened) {
        file.open(opened);
        read();
    }

    /** Takes the file, or leaves it in the field for its reader to mend. */
    private void read() {
        field.propose(new String(file.utf8(), StandardCharsets.UTF_8));
    }
}
