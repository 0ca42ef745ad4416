package neurarium.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordPieceTest {
    private final WordPiece pieces =
            new WordPiece("[UNK]\nun\n##aff\n##able\nwant\n##want\n##ed\n.\n你\n好\n");

    private List<String> names(String text) {
        List<String> names = new ArrayList<>();
        for (WordPiece.Piece piece : pieces.cut(text)) {
            names.add(piece.name());
        }
        return names;
    }

    @Test
    void cutsWordsIntoTheLongestPieces() { // the example of BERT's own test
        assertEquals(List.of("un", "##want", "##ed"), names("unwanted"));
        assertEquals(List.of("un", "##aff", "##able"), names(" UNaffable "));
        assertEquals(10, pieces.size());
    }

    @Test
    void aWordWithAnUnknownPartIsUnknownAsAWhole() {
        assertEquals(List.of("[UNK]", "un"), names("unwantedX un"));
        assertEquals("unwantedX", pieces.cut("unwantedX").get(0).source());
    }

    @Test
    void hanCharactersAndMarksStandAlone() {
        assertEquals(List.of("你", "好", "want", "."), names("你好want."));
        assertEquals(List.of("[UNK]"), names("😀"));
        assertEquals(List.of(), names(" \n\u3000"));
        assertEquals(List.of(), names(""));
    }
}
