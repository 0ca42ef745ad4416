package neurarium.ui;

import java.util.List;
import neurarium.io.FileError;
import neurarium.io.ForeignFormat;

/** What the page says of a file that it cannot use, or not all of. */
public final class FileProblem {
    private static final int MOST_NAMES = 5;

    private FileProblem() {}

    /** That a file of the reader was refused, and why; nothing was changed by it. */
    public static Text refused(String name, IllegalArgumentException error) {
        return Text.of(
                        "“{file}”打不开：{why}什么都没有变。",
                        "“{file}” cannot be opened: {why} Nothing has changed.")
                .with("why", of(error))
                .with("file", name);
    }

    /** That some tensors of a file were left aside; nothing where none was. */
    public static Text unused(String name, List<String> tensors) {
        if (tensors.isEmpty()) {
            return Text.NONE;
        }
        List<String> first = tensors.subList(0, Math.min(MOST_NAMES, tensors.size()));
        String more = tensors.size() > MOST_NAMES ? " …" : "";
        return Text.of(
                        "“{file}”打开了；这个模型没有的张量放在一边：{tensors}。",
                        "“{file}” is open; tensors that this model does not have were left aside:"
                                + " {tensors}.")
                .with("tensors", String.join(", ", first) + more)
                .with("file", name);
    }

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
                    case FOREIGN -> foreign(known.detail());
                    case NUMBERS ->
                            Text.of(
                                    "张量 {name} 里有 NaN 或无穷大。",
                                    "The tensor {name} has numbers that are NaN or infinite.");
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

    /** What a file is, and how it becomes one that can be read. */
    private static Text foreign(String format) {
        if (format.equals(ForeignFormat.NUMPY.name())) {
            return convert("NumPy", "safetensors.numpy.save_file(dict(numpy.load(…)), …)");
        }
        return format.equals(ForeignFormat.PYTORCH.name())
                ? convert("PyTorch", "safetensors.torch.save_file(model.state_dict(), …)")
                : convert(format, "safetensors.numpy.save_file(dict(…), …)");
    }

    private static Text convert(String format, String code) {
        return Text.of(
                        "这是 {format} 的文件，这里读 safetensors；先用 Python 转换：{code}。",
                        "It is a file of {format}, and safetensors is read here; convert it in Python"
                                + " first: {code}.")
                .with("format", format)
                .with("code", code);
    }
}
