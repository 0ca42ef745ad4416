package neurarium.demos.lenet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import neurarium.demos.lenet.LoadProblem.Kind;
import neurarium.demos.lenet.LoadProblem.Reason;
import neurarium.ui.Text;
import org.junit.jupiter.api.Test;

class DataControlsTest {
    @Test
    void aCorruptShardIsNamedInBothLanguages() {
        Reason reason = new Reason(Kind.CHECKSUM, "1a", "2b");
        Text said = DataControls.words(new LoadProblem("mnist-train-1.bin", 4, true, reason));

        assertEquals(
                "mnist-train-1.bin: attempt 4 failed (CRC-32 1a, not 2b). It goes on with what has"
                        + " arrived; press Retry to ask again.",
                said.en());
        assertEquals("mnist-train-1.bin：第 4 次载入失败（CRC-32 是 1a，应为 2b）。先用已经到的数据；可以点“重试”。", said.zh());
    }

    @Test
    void theWordsOfTheBrowserDoNotGetIntoAChineseSentence() {
        Reason reason = new Reason(Kind.NO_ANSWER, "Failed to fetch", "");
        Text said = DataControls.words(new LoadProblem("mnist.json", 1, false, reason));

        assertEquals("mnist.json：第 1 次载入失败（没有收到）。稍后再试。", said.zh());
        assertEquals(
                "mnist.json: attempt 1 failed (Failed to fetch). It will be tried again.",
                said.en());
    }

    @Test
    void aShortShardIsCountedInBytes() {
        Reason reason = new Reason(Kind.LENGTH, "77", "39250");
        Text said = DataControls.words(new LoadProblem("x.bin", 4, true, reason));

        assertEquals(
                "x.bin: attempt 4 failed (77 bytes, not 39250). It goes on with what has arrived;"
                        + " press Retry to ask again.",
                said.en());
    }
}
