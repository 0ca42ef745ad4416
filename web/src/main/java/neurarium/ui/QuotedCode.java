package neurarium.ui;

/** A scene that runs the code which the page quotes, line by line. */
public interface QuotedCode {
    /** The line, from 0, that is being run; −1 where none is. */
    int currentLine();
}
