package neurarium.demos;

import neurarium.ui.Text;

/** A part of the lecture. */
public enum Part {
    CORNERSTONES(1, Text.of("基石", "Cornerstones")),
    IMAGES(2, Text.of("图像：卷积神经网络", "Images: convolutional networks")),
    TEXT(3, Text.of("文本：循环神经网络", "Text: recurrent networks")),
    TRANSFORMERS(4, Text.of("注意力与 Transformer", "Attention and Transformers"));

    public final int number;

    public final Text title;

    Part(int number, Text title) {
        this.number = number;
        this.title = title;
    }
}
