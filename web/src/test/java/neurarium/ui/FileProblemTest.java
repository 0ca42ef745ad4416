package neurarium.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import neurarium.io.FileError;
import neurarium.io.Safetensors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FileProblemTest {
    @ParameterizedTest
    @EnumSource
    void everyProblemIsSaidInBothLanguages(FileError.Problem problem) {
        Text text = FileProblem.of(new FileError(problem, "head", "English"));

        assertFalse(text.zh().contains("English"));
        assertFalse(text.zh().contains("{"));
        assertFalse(text.en().contains("{"));
        assertFalse(text.zh().matches("[ -~]*"));
    }

    @Test
    void namesTheTensor() {
        FileError error = new FileError(FileError.Problem.MISSING, "blocks.0.\u202e", "");

        assertEquals("The tensor blocks.0.\ufffd is missing.", FileProblem.of(error).en());
        assertEquals("缺少张量 blocks.0.\ufffd。", FileProblem.of(error).zh());
    }

    @Test
    void aFileThatIsCutShortIsKnown() {
        try {
            Safetensors.read(new byte[3]);
        } catch (IllegalArgumentException e) {
            assertEquals("文件的长度和里面写的大小对不上，可能没有下载完。", FileProblem.of(e).zh());
            return;
        }
        throw new AssertionError("three bytes are no file");
    }
}
