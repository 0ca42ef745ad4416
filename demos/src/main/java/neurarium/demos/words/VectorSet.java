package neurarium.demos.words;

import java.util.List;
import neurarium.ui.Option;

/** A set of words with vectors, and what is asked of it first. */
enum VectorSet {
    ENGLISH(
            Option.of("en", "英语，10,000 词", "English, 10,000 words"),
            "words-en",
            List.of(
                    "king − man + woman",
                    "cat",
                    "paris − france + italy",
                    "walking − walk + swim",
                    "bigger − big + cold",
                    "doctor",
                    "bank",
                    "brother − man + woman"),
            List.of(
                    "breakfast lunch dinner car",
                    "red green blue seven",
                    "cat dog cow piano",
                    "monday tuesday march friday"),
            "france paris germany berlin italy rome spain madrid japan tokyo china beijing cat dog"
                    + " horse cow apple orange fruit one two three four five"),
    CHINESE(
            Option.of("zh", "汉字，3,735 个", "Chinese characters, 3,735"),
            "words-zh",
            List.of("父 − 男 + 女", "猫", "爸 − 男 + 女", "哥 − 男 + 女", "夏 − 热 + 冷", "春", "狗", "水"),
            List.of("春 夏 秋 冬 猫", "红 黄 蓝 绿 三", "父 母 哥 姐 桥", "江 河 湖 海 刀"),
            "猫 狗 牛 羊 马 猪 鸡 父 母 爸 妈 哥 姐 弟 妹 一 二 三 四 五 春 夏 秋 冬 红 黄 蓝 绿 江 河 湖 海");

    final Option option;

    /** The name of the file of the site. */
    final String file;

    /** Sums of words to ask for. */
    final List<String> queries;

    /** Groups with a word that does not belong. */
    final List<String> groups;

    /** Words for the map. */
    final String points;

    VectorSet(
            Option option, String file, List<String> queries, List<String> groups, String points) {
        this.option = option;
        this.file = file;
        this.queries = queries;
        this.groups = groups;
        this.points = points;
    }
}
