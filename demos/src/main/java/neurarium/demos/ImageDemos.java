package neurarium.demos;

import java.util.List;
import neurarium.browser.Browser;
import neurarium.demos.conv1d.Conv1dDemo;
import neurarium.demos.conv2d.Conv2dDemo;
import neurarium.demos.lenet.LeNetDemo;
import neurarium.demos.pooling.PoolingDemo;
import neurarium.ui.Text;

/** Part 2 of the lecture: its demos, and the program that runs them in a page. */
public final class ImageDemos {
    static final Program PROGRAM =
            new Program(
                    "images",
                    ImageDemos.class,
                    List.of(
                            new Catalogue.Entry(
                                    "conv1d",
                                    Part.IMAGES,
                                    Text.of("一维卷积", "1-D convolution"),
                                    Conv1dDemo::new),
                            new Catalogue.Entry(
                                    "conv2d",
                                    Part.IMAGES,
                                    Text.of("二维卷积", "2-D convolution"),
                                    Conv2dDemo::new),
                            new Catalogue.Entry(
                                    "pooling",
                                    Part.IMAGES,
                                    Text.of("池化与填充", "Pooling and padding"),
                                    PoolingDemo::new),
                            new Catalogue.Entry(
                                    "lenet", Part.IMAGES, Text.same("LeNet-5"), LeNetDemo::new)));

    private ImageDemos() {}

    public static void main(String[] args) {
        Browser.run(PROGRAM::make);
    }
}
