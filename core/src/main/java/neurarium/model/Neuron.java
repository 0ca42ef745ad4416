package neurarium.model;

import java.util.List;
import neurarium.data.Sample;

/**
 * A neuron with two inputs: z = w₁x₁ + w₂x₂ + b, y = f(z).
 *
 * <p>Its loss over a table of samples is L = Σ (d − y)². Lecture, section 1: "Neuron" and
 * "Searching for parameters".
 */
public final class Neuron {
    /** The parameters of a neuron, or the derivatives of L with respect to each of them. */
    public record Parameters(double w1, double w2, double b) {
        /** The length of (w₁, w₂, b) as a vector. */
        public double norm() {
            return Math.sqrt(w1 * w1 + w2 * w2 + b * b);
        }
    }

    public double w1;
    public double w2;
    public double b;
    public Activation activation;

    public Neuron(Parameters start, Activation activation) {
        set(start);
        this.activation = activation;
    }

    public void set(Parameters parameters) {
        w1 = parameters.w1();
        w2 = parameters.w2();
        b = parameters.b();
    }

    public Parameters parameters() {
        return new Parameters(w1, w2, b);
    }

    // region forward
    /** z = w₁x₁ + w₂x₂ + b. */
    public double z(double x1, double x2) {
        return w1 * x1 + w2 * x2 + b;
    }

    /** y = f(z). */
    public double y(double x1, double x2) {
        return activation.apply(z(x1, x2));
    }

    // endregion

    // region loss
    /** L = Σ (d − y)². */
    public double loss(List<Sample> samples) {
        double loss = 0;
        for (Sample sample : samples) {
            double error = sample.d() - y(sample.x1(), sample.x2());
            loss += error * error;
        }
        return loss;
    }

    // endregion

    // region gradient
    /** (∂L/∂w₁, ∂L/∂w₂, ∂L/∂b) with ∂L/∂z = −2 (d − y) f′(z), summed over the samples. */
    public Parameters gradient(List<Sample> samples) {
        double dw1 = 0;
        double dw2 = 0;
        double db = 0;
        for (Sample sample : samples) {
            double z = z(sample.x1(), sample.x2());
            double dz = -2 * (sample.d() - activation.apply(z)) * activation.derivative(z);
            dw1 += dz * sample.x1();
            dw2 += dz * sample.x2();
            db += dz;
        }
        return new Parameters(dw1, dw2, db);
    }

    /** One step of gradient descent: w₁ ← w₁ − α ∂L/∂w₁, and the same for w₂ and b. */
    public void descend(List<Sample> samples, double alpha) {
        Parameters gradient = gradient(samples);
        w1 -= alpha * gradient.w1();
        w2 -= alpha * gradient.w2();
        b -= alpha * gradient.b();
    }

    // endregion

    /** The class the neuron puts a point in: +1 where z ≥ 0, −1 where z < 0. */
    public int decision(double x1, double x2) {
        return z(x1, x2) >= 0 ? 1 : -1;
    }

    /** How many samples lie on their own side of the line z = 0. */
    public int correct(List<Sample> samples) {
        int correct = 0;
        for (Sample sample : samples) {
            if (decision(sample.x1(), sample.x2()) == sample.d()) {
                correct++;
            }
        }
        return correct;
    }
}
