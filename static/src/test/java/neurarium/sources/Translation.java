package neurarium.sources;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a string that nobody translated. An English string may quote a few Chinese characters among
 * English words; more of them, or Chinese punctuation, is Chinese. A Chinese string may have names
 * of the field; four English words in a row outside quotation marks, or English words without any
 * Chinese, are English.
 */
public final class Translation {
    private static final Pattern HAN = Pattern.compile("[\\u4e00-\\u9fff]");
    private static final Pattern CHINESE =
            Pattern.compile("[\\u4e00-\\u9fff]{5,}|[\\u3001\\u3002\\uff01-\\uff5e]");
    private static final Pattern WORD =
            Pattern.compile("(?<![A-Za-z0-9._/-])[A-Za-z]{3,}(?![A-Za-z0-9._/(-]|\\[)");
    private static final Pattern ENGLISH =
            Pattern.compile("[A-Za-z’']{2,}(?: [A-Za-z’']+){2,} [A-Za-z’']{2,}");

    /** Names of the field and of programs, and symbols that formulas use: the same in Chinese. */
    private static final Set<String> NAMES =
            Set.of(
                    """
                    Neurarium English GitHub Apache nginx Java JavaScript TeaVM Wasm WAT wabt SIMD simd
                    Unicode Sobel XOR AND NAND LSTM GRU RNN CNN GPT MNIST ReLU GELU LeNet Transformer
                    AlexNet ResNet YOLO AlphaGo ChatGPT Gemini Codex RLHF Elman WordPiece RoFormer
                    Adam AdaGrad RMSProp Nesterov Xavier
                    GBK
                    tanh sigmoid softmax logits sin cos exp log max update
                    Markdown MkDocs Docusaurus Jupyter Moodle reveal iframe"""
                            .split("\\s+", -1));

    /** What is quoted, and what the text demos quote: their data, in whatever language it is. */
    private static final Pattern QUOTED =
            Pattern.compile(
                    "神经馆" // the suite's name in both alphabets
                            + "|“[^”]*”|《[^》]*》"
                            + "|(?<=：)[a-z][a-z ]*" // data after a colon
                            + "|GitHub Pages|Jupyter Book"
                            + "|增广贤文" // a book of proverbs
                            + "|你叫什么名字|An apple a day keeps" // the lecture's prompts
                            + "|[a-z]+ − man \\+ woman" // the sums of words
                            + "|中文" // in the choice of a language
                            + "|https?://\\S+"
                            + "|(above|below|next|previous) slide|Resume presentation" // reveal.js
                            + "|＋"); // the sign of a class, as its button shows it

    private Translation() {}

    public static boolean isMissing(String text, String lang) {
        String said = QUOTED.matcher(text).replaceAll("…");
        boolean han = HAN.matcher(said).find();
        if (!lang.startsWith("zh")) {
            return CHINESE.matcher(said).find() || (han && !WORD.matcher(said).find());
        }
        return han ? ENGLISH.matcher(said).find() : hasEnglish(said);
    }

    /** Whether a string that cannot be marked says the same in both languages, or is a name. */
    public static boolean saysBoth(String text) {
        String said = QUOTED.matcher(text).replaceAll("…");
        return HAN.matcher(said).find() == hasEnglish(said);
    }

    private static boolean hasEnglish(String text) {
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            if (!NAMES.contains(words.group())) {
                return true;
            }
        }
        return false;
    }
}
