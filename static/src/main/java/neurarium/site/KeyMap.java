package neurarium.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import neurarium.ui.Text;

/** The keys of each kind of page, named by its template: what the dialog that ? opens says. */
final class KeyMap {
    /** Keys that do the same, and what they do. */
    record Row(List<Text> keys, Text does) {}

    private static final Text TAB = Text.of("到下一个链接、按钮或控件", "to the next link, button or control");

    private static final List<Row> EVERYWHERE =
            List.of(
                    row(TAB, "Tab"),
                    row(Text.of("打开这张表", "open this list"), "?"),
                    row(Text.of("关闭", "close"), "Esc"));

    private static final Map<String, List<Row>> OWN =
            Map.of(
                    "lesson",
                    List.of(
                            row(Text.of("走一步", "a step"), "Space", "→"),
                            row(Text.of("重来", "reset"), "R"),
                            row(Text.of("全屏", "full screen"), "F"),
                            row(Text.of("下一个、上一个演示", "next, previous demo"), "N", "P"),
                            row(
                                    Text.of(
                                            "选中图后：移到另一个数，看它怎么算出来",
                                            "in the picture: to another number, and how it is made"),
                                    "↑",
                                    "↓",
                                    "←",
                                    "→"),
                            row(
                                    Text.of("图中第一个、最后一个数", "first, last number of the picture"),
                                    "Home",
                                    "End"),
                            row(Text.of("按下选中的数", "press the number that is chosen"), "Enter")),
                    "lecture",
                    List.of(
                            row(Text.of("下一步", "next step"), "Page Down", "→", "↓", "Space"),
                            row(Text.of("上一步", "step before"), "Page Up", "←", "↑"),
                            row(Text.of("第一步、最后一步", "first, last step"), "Home", "End"),
                            row(Text.of("播放或暂停演示", "play or pause the demo"), "P"),
                            row(Text.of("演示走一步", "one step of the demo"), "X"),
                            row(Text.of("重做这一步", "this step again"), "R"),
                            row(Text.of("显示或收起控件", "show or hide the controls"), "C"),
                            row(Text.of("黑屏", "black screen"), ".", "B"),
                            row(Text.of("全屏", "full screen"), "F"),
                            row(Text.of("讲稿窗口", "speaker's window"), "S"),
                            row(Text.of("在屏幕上显示讲稿", "the note on this screen"), "N"),
                            row(Text.of("总览", "overview"), "O"),
                            row(Text.of("明暗", "light or dark"), "T")));

    private KeyMap() {}

    /** The keys of a page; none for an embed, whose keys belong to the page around it. */
    static List<Row> of(String template) {
        if (template.equals("embed")) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>(OWN.getOrDefault(template, List.of()));
        rows.addAll(EVERYWHERE);
        return rows;
    }

    private static Row row(Text does, String... keys) {
        List<Text> names = new ArrayList<>();
        for (String key : keys) {
            names.add(key.equals("Space") ? Text.of("空格", key) : Text.same(key));
        }
        return new Row(names, does);
    }
}
