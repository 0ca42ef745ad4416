package neurarium.ui;

import neurarium.io.FileError;

/** What the page says of a file that it cannot use. */
public final class FileProblem {
    private FileProblem() {}

    /** Why a file was refused, in the reader's language. */
    public static Text of(IllegalArgumentException error) {
        if (!(error instanceof FileError known)) {
            return Text.of("内容和要求的不一样。", "Its content is not what is needed.");
        }
        Text text =
                switch (known.problem()) {
                    case LENGTH ->
                            Text.of(
                                    "文件的长度和里面写的大小对不上，可能没有下载完。",
                                    "Its length does not agree with the sizes in it; it may be cut"
                                            + " short.");
                    case FORMAT ->
                            Text.of("它不是这种格式，或者已经损坏。", "It is not of this format, or damaged.");
                    case MISSING -> Text.of("缺少张量 {name}。", "The tensor {name} is missing.");
                    case TENSOR ->
                            Text.of(
                                    "张量 {name} 的形状或类型不对。",
                                    "The tensor {name} has another shape or kind than is needed.");
                    case COUNT ->
                            Text.of(
                                    "张量的个数和这个模型不符。",
                                    "It has another number of tensors than this model.");
                    case METADATA ->
                            Text.of(
                                    "元数据里没有可用的 {name}。",
                                    "Its metadata have no {name} that could be used.");
                    case SIZES ->
                            Text.of(
                                    "模型太大，或者各部分的大小互相矛盾。",
                                    "The model is too large, or its sizes do not fit each other.");
                };
        return text.with("name", InvalidValue.visible(known.detail()));
    }
}
