package neurarium.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JsonTest {
    private final Json json = new Json();

    @Test
    void writesAnEmptyObjectAndAnEmptyArray() {
        assertEquals("{}", new Json().open('{').close('}').toString());
        assertEquals("[]", new Json().open('[').close(']').toString());
    }

    @Test
    void writesValuesInTheOrderOfTelling() {
        json.open('{').put("b", 1).put("a", "x").put("c", true).put("d", false).close('}');

        assertEquals("{\"b\":1,\"a\":\"x\",\"c\":true,\"d\":false}", json.toString());
    }

    @Test
    void writesNumbersAsAnArray() {
        float[] values = {1, -0.5f, Float.NaN};
        json.open('{').put("s", values).put("none", new float[0]).put("t", 2).close('}');

        assertEquals("{\"s\":[1,-0.5,null],\"none\":[],\"t\":2}", json.toString());
    }

    @Test
    void nestsObjectsAndArrays() {
        json.open('{').put("before", 1);
        json.open("rows", '[');
        json.open('{').put("x", 1).close('}');
        json.open('{').put("x", 2).close('}');
        json.open('{').close('}');
        json.close(']');
        json.open("empty", '[').close(']');
        json.open("inner", '{').open("deep", '[').open('[').close(']').close(']').close('}');
        json.put("after", 2).close('}');

        assertEquals(
                "{\"before\":1,\"rows\":[{\"x\":1},{\"x\":2},{}],\"empty\":[],"
                        + "\"inner\":{\"deep\":[[]]},\"after\":2}",
                json.toString());
    }

    @Test
    void startsAgainWithoutACommaInsideEveryBracket() {
        json.open('[');
        json.open('{').put("ends", "with:").close('}');
        json.open('{').put("a", 1).close('}').close(']');

        assertEquals("[{\"ends\":\"with:\"},{\"a\":1}]", json.toString());
    }

    @Test
    void writesNumbersExactly() {
        json.open('{').put("a", -0.5).put("b", 1e-7).put("c", 1e300).put("d", -0.0).close('}');

        assertEquals("{\"a\":-0.5,\"b\":1.0E-7,\"c\":1.0E300,\"d\":0}", json.toString());
    }

    @Test
    void writesNullForWhatIsNotFinite() {
        json.open('{').put("a", Double.NaN).put("b", Double.POSITIVE_INFINITY);
        json.put("c", Double.NEGATIVE_INFINITY).close('}');

        assertEquals("{\"a\":null,\"b\":null,\"c\":null}", json.toString());
    }

    @Test
    void escapesQuotesAndBackslashes() {
        json.open('{').put("k\"", "say \"hi\" \\ bye").close('}');

        assertEquals("{\"k\\\"\":\"say \\\"hi\\\" \\\\ bye\"}", json.toString());
    }

    @Test
    void escapesControlCharacters() {
        json.open('{').put("k", "a\nb\tc\u0000d\u001fe\u007ff\u0085").close('}');

        assertEquals(
                "{\"k\":\"a\\u000ab\\u0009c\\u0000d\\u001fe\\u007ff\\u0085\"}", json.toString());
    }

    @Test
    void leavesOtherLanguagesAsTheyAre() {
        json.open('{').put("字", "w₁ = −1 🙂").close('}');

        assertEquals("{\"字\":\"w₁ = −1 🙂\"}", json.toString());
    }
}
