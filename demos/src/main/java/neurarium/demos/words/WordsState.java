package neurarium.demos.words;

/** The models of the page and the tab that is shown. */
final class WordsState {
    final Codes codes = new Codes();
    final VectorsModel vectors = new VectorsModel();
    final SkipGram skipGram = new SkipGram();
    Tab tab = Tab.CODES;

    /** Whether the tab asks the real word vectors. */
    boolean asksVectors() {
        return tab == Tab.NEAR || tab == Tab.ODD || tab == Tab.MAP;
    }

    /** The words that the tab asks the vectors about. */
    String asked() {
        return switch (tab) {
            case ODD -> vectors.group();
            case MAP -> vectors.points();
            default -> vectors.query();
        };
    }

    void ask(String text) {
        switch (tab) {
            case ODD -> vectors.group(text);
            case MAP -> vectors.points(text);
            default -> vectors.query(text);
        }
    }

    void step() {
        switch (tab) {
            case CODES -> codes.step();
            case TRAIN -> skipGram.step();
            default -> vectors.step();
        }
    }
}
