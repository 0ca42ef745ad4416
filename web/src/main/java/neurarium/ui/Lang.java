package neurarium.ui;

/** The languages of the suite, of equal rank. */
public enum Lang implements Translator {
    ZH("zh", "zh-CN") {
        @Override
        public String pick(String zh, String en) {
            return zh;
        }
    },
    EN("en", "en") {
        @Override
        public String pick(String zh, String en) {
            return en;
        }
    };

    /** As in the paths of pages: zh, en. */
    public final String code;

    /** As in HTML's lang attribute. */
    public final String tag;

    Lang(String code, String tag) {
        this.code = code;
        this.tag = tag;
    }

    public static Lang of(String code) {
        for (Lang lang : values()) {
            if (lang.code.equals(code)) {
                return lang;
            }
        }
        return EN;
    }
}
