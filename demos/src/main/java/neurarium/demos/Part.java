package neurarium.demos;

import neurarium.ui.Text;

/** A part of the lecture. */
public enum Part {
    CORNERSTONES(1, "cornerstones", Text.of("基石", "Cornerstones")),
    IMAGES(2, "images", Text.of("图像：卷积神经网络", "Images: convolutional networks")),
    TEXT(3, "text", Text.of("文本：循环神经网络", "Text: recurrent networks")),
    TRANSFORMERS(4, "transformers", Text.of("注意力与 Transformer", "Attention and Transformers"));

    public final int number;

    /** The name of the compiled program that runs its demos. */
    public final String program;

    public final Text title;

    Part(int number, String program, Text title) {
        this.number = number;
        this.program = program;
        this.title = title;
    }
}
