package neurarium.ui;

/** What every surface knows of itself. */
public abstract class Sheet implements Surface {
    protected double width;
    protected String pointed = "";
    private final Lang lang;

    protected Sheet(double width, Lang lang) {
        this.width = width;
        this.lang = lang;
    }

    @Override
    public final double width() {
        return width;
    }

    @Override
    public final Lang lang() {
        return lang;
    }

    @Override
    public final String pointed() {
        return pointed;
    }
}
