package neurarium.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import neurarium.graph.Graph;
import neurarium.graph.Losses;
import neurarium.graph.Node;
import neurarium.io.Safetensors;
import neurarium.model.LeNet5;
import neurarium.nn.Parameters;
import neurarium.optim.Adam;
import neurarium.tensor.Rng;

/**
 * Trains LeNet-5 on the 60,000 images of MNIST and writes its weights with the accuracy on the
 * 10,000 test images, which it only looks at for that number. The same seed gives the same file.
 */
public final class TrainLeNet5 {
    private static final int SEED = 1;
    private static final int EPOCHS = 20;
    private static final int BATCH = 50;
    private static final int TEST_BATCH = 100;
    private static final double RATE = 0.002;

    /** Each image is moved by up to so many pixels, anew in each epoch. */
    private static final int SHIFT = 2;

    private final Rng rng = new Rng(SEED);
    private final Graph graph = new Graph();
    private final LeNet5 model = new LeNet5(graph, rng);
    private final Node images = graph.input("images", BATCH, 1, Mnist.SIZE, Mnist.SIZE);
    private final Node labels = graph.input("labels", BATCH);
    private final Node loss = Losses.crossEntropy(model.apply(images), labels);
    private final Node testImages = graph.input("test", TEST_BATCH, 1, Mnist.SIZE, Mnist.SIZE);
    private final Node testLogits = model.apply(testImages);
    private final Adam optimizer = new Adam(model.parameters(), RATE);

    /** Arguments: the folder of the four IDX files, the file to write. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("TrainLeNet5 takes the folder of MNIST and a file");
        }
        new TrainLeNet5().run(Path.of(args[0]), Path.of(args[1]));
    }

    private void run(Path folder, Path file) throws IOException {
        Mnist training = Mnist.read(folder, "train");
        Mnist test = Mnist.read(folder, "t10k");
        int steps = training.count() / BATCH;
        double accuracy = 0;
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            int[] order = training.shuffled(rng);
            double sum = 0;
            for (int step = 0; step < steps; step++) {
                double progress = (epoch + step / (double) steps) / EPOCHS;
                optimizer.setLearningRate(RATE * 0.5 * (1 + Math.cos(Math.PI * progress)));
                sum += step(training, order, step * BATCH);
            }
            accuracy = accuracy(test);
            System.out.println(
                    "epoch "
                            + (epoch + 1)
                            + ": loss "
                            + sum / steps
                            + ", test accuracy "
                            + accuracy);
        }
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("model", "LeNet-5, tanh, average pooling");
        metadata.put("data", "MNIST, 60000 training images, pixels from 0 (black) to 1");
        metadata.put("seed", Integer.toString(SEED));
        metadata.put("epochs", Integer.toString(EPOCHS));
        metadata.put("batch", Integer.toString(BATCH));
        metadata.put("optimizer", "Adam, cosine from " + RATE);
        metadata.put("augmentation", "shifts by up to " + SHIFT + " pixels");
        metadata.put("testAccuracy", Double.toString(accuracy));
        Files.write(
                file, new Safetensors(Parameters.tensors(model.parameters()), metadata).write());
    }

    private double step(Mnist training, int[] order, int first) {
        float[] pixels = images.data().write();
        float[] targets = labels.data().write();
        for (int i = 0; i < BATCH; i++) {
            int index = order[first + i];
            int right = rng.below(2 * SHIFT + 1) - SHIFT;
            int down = rng.below(2 * SHIFT + 1) - SHIFT;
            training.draw(index, right, down, pixels, i * Mnist.SIZE * Mnist.SIZE);
            targets[i] = training.label(index);
        }
        graph.forward(loss);
        graph.backward(loss);
        optimizer.step();
        return loss.value()[0];
    }

    /** The share of the images whose largest logit is the right one. */
    private double accuracy(Mnist test) {
        int right = 0;
        for (int first = 0; first < test.count(); first += TEST_BATCH) {
            float[] pixels = testImages.data().write();
            for (int i = 0; i < TEST_BATCH; i++) {
                test.draw(first + i, 0, 0, pixels, i * Mnist.SIZE * Mnist.SIZE);
            }
            graph.forward(testLogits);
            float[] logits = testLogits.value();
            for (int i = 0; i < TEST_BATCH; i++) {
                right += largest(logits, i * LeNet5.CLASSES) == test.label(first + i) ? 1 : 0;
            }
        }
        return right / (double) test.count();
    }

    private static int largest(float[] logits, int start) {
        int best = 0;
        for (int i = 1; i < LeNet5.CLASSES; i++) {
            if (logits[start + i] > logits[start + best]) {
                best = i;
            }
        }
        return best;
    }
}
