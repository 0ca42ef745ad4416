package neurarium.demos.words;

import java.util.ArrayList;
import java.util.List;
import neurarium.ui.Option;
import neurarium.ui.Words;

/**
 * A corpus small enough to read: sentences about words of four kinds. Nothing tells the model the
 * kinds; words of a kind only turn up among the same other words.
 */
enum Corpus {
    ENGLISH(
            Option.of("en", "英语句子", "English sentences"),
            "cat dog cow sheep|apple pear banana peach|king queen prince princess|car bus truck"
                    + " taxi",
            List.of(
                    "the * sleeps in the barn|feed the hungry *|the * runs over the meadow",
                    "the * grows on a tree|eat a ripe *|the * tastes sweet",
                    "the * wears a crown|the people greet their *|the * rules from the castle",
                    "the * stops at a light|drive the fast *|the * needs new tyres")),
    CHINESE(
            Option.of("zh", "汉语句子", "Chinese sentences"),
            "猫 狗 牛 羊|苹果 梨 香蕉 桃子|国王 王后 王子 公主|汽车 公交车 卡车 出租车",
            List.of(
                    "* 在 窝里 睡觉|给 饿 了 的 * 喂食|* 跑 过 草地",
                    "* 长 在 树 上|吃 一个 熟 了 的 *|* 尝 起来 甜",
                    "* 戴 着 金冠|百姓 迎接 他们的 *|* 住 在 城堡 里",
                    "* 停 在 红灯 前|开 这 辆 快 *|* 要 换 新 轮胎"));

    final Option option;
    final List<String> sentences = new ArrayList<>();
    private final List<List<String>> kinds = new ArrayList<>();

    Corpus(Option option, String kindsText, List<String> patterns) {
        this.option = option;
        List<String> groups = Words.split(kindsText, '|');
        for (int k = 0; k < groups.size(); k++) {
            List<String> group = Words.split(groups.get(k), ' ');
            kinds.add(group);
            for (String pattern : Words.split(patterns.get(k), '|')) {
                int star = pattern.indexOf('*');
                for (String word : group) {
                    sentences.add(pattern.substring(0, star) + word + pattern.substring(star + 1));
                }
            }
        }
    }

    /** The kind of a word, from 0; −1 where it has none. */
    int kind(String word) {
        for (int k = 0; k < kinds.size(); k++) {
            if (kinds.get(k).contains(word)) {
                return k;
            }
        }
        return -1;
    }
}
