package neurarium.ui;

/** The two languages of the suite, of equal rank. */
public enum Lang {
    ZH("zh", "zh-CN"),
    EN("en", "en");

    /** As in the paths of pages: zh, en. */
    public final String code;

    /** As in HTML's lang attribute. */
    public final String tag;

    Lang(String code, String tag) {
        this.code = code;
        this.tag = tag;
    }

    public static Lang of(String code) {
        return "zh".equals(code) ? ZH : EN;
    }
}
