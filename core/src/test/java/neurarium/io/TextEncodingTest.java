package neurarium.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextEncodingTest {
    private static byte[] in(TextEncoding encoding, String text) {
        return text.getBytes(Charset.forName(encoding.label));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF_8, 床前明月光，疑是地上霜。",
        "UTF_16LE, 床前明月光，疑是地上霜。",
        "UTF_16BE, 床前明月光，疑是地上霜。",
        "GB18030, 床前明月光，疑是地上霜。",
        "BIG5, 床前明月光，疑是地上霜。舉頭望明月，低頭思故鄉。",
        "SHIFT_JIS, 吾輩は猫である。名前はまだ無い。",
        "WINDOWS_1252, Le cœur déçu mais l'âme plutôt naïve",
        "WINDOWS_1252, “Größenwahn” – 5 €",
        "UTF_16LE, 'x,y,class 1,2,good'",
        "UTF_8, 'x,y,class 1,2,good'"
    })
    void theEncodingOfATextIsFound(TextEncoding encoding, String text) {
        assertEquals(encoding, TextEncoding.guess(in(encoding, text)));
    }

    @Test
    void aTableWithAFewNamesIsEnough() {
        String table = "1,2,猫\n2,3,狗\n3,1,猫\n";
        assertEquals(TextEncoding.GB18030, TextEncoding.guess(in(TextEncoding.GB18030, table)));
    }

    @ParameterizedTest
    @EnumSource(names = {"UTF_16LE", "UTF_16BE"})
    void aMarkDecides(TextEncoding encoding) {
        assertEquals(encoding, TextEncoding.guess(in(encoding, "\ufeffé")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "x1,x2\n1,2\n", "naïve", "\ufeff1,2", "🙂"})
    void whatMayBeUtf8IsUtf8(String text) {
        assertEquals(TextEncoding.UTF_8, TextEncoding.guess(in(TextEncoding.UTF_8, text)));
    }

    @Test
    void aCharacterThatIsCutOffAtTheEndAndAFewBrokenOnesLeaveItUtf8() {
        byte[] text = in(TextEncoding.UTF_8, "床前明月光，疑是地上霜。".repeat(10));
        assertEquals(TextEncoding.UTF_8, TextEncoding.guess(Arrays.copyOf(text, text.length - 1)));
        text[30] = (byte) 0xff;
        assertEquals(TextEncoding.UTF_8, TextEncoding.guess(text));
    }

    @Property(tries = 200)
    void everyFileHasAGuess(@ForAll byte[] file) {
        TextEncoding guess = TextEncoding.guess(file);
        new String(file, Charset.forName(guess.label));
    }
}
