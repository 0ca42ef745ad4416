package neurarium.train;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import neurarium.graph.Graph;
import neurarium.graph.Node;
import neurarium.io.Safetensors;
import neurarium.model.LeNet5;
import neurarium.nn.Parameters;
import neurarium.tensor.Rng;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** The file that the program wrote, as the site serves it. */
class TrainLeNet5Test {
    private static final Path FILE = Path.of("../static/data/lenet5.safetensors");

    private final Graph graph = new Graph();
    private final LeNet5 model = new LeNet5(graph, new Rng(2));

    private static Safetensors file() throws IOException {
        return Safetensors.read(Files.readAllBytes(FILE));
    }

    @Test
    void theFileSaysHowItWasMade() throws IOException {
        Map<String, String> metadata = file().metadata();

        assertEquals("1", metadata.get("seed"));
        assertEquals("20", metadata.get("epochs"));
        assertEquals("50", metadata.get("batch"));
        assertEquals("Adam, cosine from 0.002", metadata.get("optimizer"));
        assertEquals("shifts by up to 2 pixels", metadata.get("augmentation"));
        assertEquals(
                "MNIST, 60000 training images, pixels from 0 (black) to 1", metadata.get("data"));
        assertTrue(Double.parseDouble(metadata.get("testAccuracy")) >= 0.988);
    }

    @Test
    void theFileHasTheWeightsOfTheLecturesSizes() throws IOException {
        Map<String, Tensor> tensors = file().tensors();

        assertEquals(
                List.of(
                        "c1.weight",
                        "c1.bias",
                        "c3.weight",
                        "c3.bias",
                        "f5.weight",
                        "f5.bias",
                        "f6.weight",
                        "f6.bias",
                        "output.weight",
                        "output.bias"),
                List.copyOf(tensors.keySet()));
        assertEquals(Shape.of(16, 6, 5, 5), tensors.get("c3.weight").shape());
        assertEquals(Shape.of(120, 400), tensors.get("f5.weight").shape());
    }

    @Test
    void theWeightsRecogniseDigitsThatTheyWereNotTrainedOn() throws IOException {
        Mnist digits = Mnist.read(MnistTest.FOLDER, "t10k");
        Parameters.load(model.parameters(), file().tensors());
        Node images = graph.input("images", digits.count(), 1, Mnist.SIZE, Mnist.SIZE);
        Node logits = model.apply(images);
        for (int i = 0; i < digits.count(); i++) {
            digits.draw(i, 0, 0, images.data().write(), i * Mnist.SIZE * Mnist.SIZE);
        }

        graph.forward(logits);

        int right = 0;
        for (int i = 0; i < digits.count(); i++) {
            int best = 0;
            for (int digit = 1; digit < LeNet5.CLASSES; digit++) {
                if (logits.value()[i * LeNet5.CLASSES + digit]
                        > logits.value()[i * LeNet5.CLASSES + best]) {
                    best = digit;
                }
            }
            right += best == digits.label(i) ? 1 : 0;
        }
        assertEquals(100, right);
    }

    @Test
    void asksForAFolderAndAFile() {
        String error = refusal(() -> TrainLeNet5.main(new String[] {"folder"}));

        assertEquals("TrainLeNet5 takes the folder of MNIST and a file", error);
    }
}
