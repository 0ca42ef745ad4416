package neurarium.demos.backprop;

import java.util.HashMap;
import java.util.Map;
import neurarium.model.Activation;

/** Every number of the lecture's network, computed anew as soon as one that is given changes. */
class NetworkNumbers implements Quantities {
    /** The opening numbers: both outputs are wrong, one by a little, one by a lot. */
    static final Map<String, Double> OPENING =
            Map.ofEntries(
                    Map.entry("x1", 1.0),
                    Map.entry("x2", 2.0),
                    Map.entry("d1", 1.0),
                    Map.entry("d2", -1.0),
                    Map.entry("u1", 0.4),
                    Map.entry("u2", -0.1),
                    Map.entry("v1", -0.3),
                    Map.entry("v2", 0.5),
                    Map.entry("w1", 0.8),
                    Map.entry("w2", 0.3),
                    Map.entry("r1", -0.5),
                    Map.entry("r2", 0.6));

    private final Map<String, Double> given = new HashMap<>(OPENING);
    Activation activation = Activation.TANH;
    private LectureNet net = new LectureNet(activation);

    NetworkNumbers() {
        run();
    }

    private void run() {
        for (Map.Entry<String, Double> entry : given.entrySet()) {
            net.node(entry.getKey()).set(entry.getValue().floatValue());
        }
        net.run();
    }

    /** The inputs, wanted outputs and weights as they are now. */
    Map<String, Double> given() {
        return new HashMap<>(given);
    }

    /** Sets some of the inputs, wanted outputs and weights. */
    void set(Map<String, Double> numbers) {
        given.putAll(numbers);
        run();
    }

    void activation(Activation activation) {
        this.activation = activation;
        net = new LectureNet(activation);
        run();
    }

    @Override
    public String symbol(String key) {
        return Symbols.of(key);
    }

    @Override
    public String function() {
        return activation.symbol();
    }

    /** f′ at a neuron with the numbers put in: f′(w₁p + w₂q) = 1 − y₁² = 1 − 0.327² ≈ 0.893. */
    @Override
    public String activationDerivative(String key) {
        String neuron = key.substring(2);
        String template =
                switch (activation) {
                    case TANH -> "1 − {" + neuron + "}²";
                    case SIGMOID -> "{" + neuron + "}·(1 − {" + neuron + "})";
                    case RELU -> "[{z_" + neuron + "} > 0]";
                    default -> "1";
                };
        return Formula.of(key, template, this).line();
    }

    @Override
    public double value(String key) {
        if (given.containsKey(key)) {
            return given.get(key);
        }
        if (key.startsWith("f'")) {
            return net.derivative(key.substring(2));
        }
        return Step.isDerivative(key)
                ? net.node(Step.target(key)).gradient()[0]
                : net.node(key).value()[0];
    }

    /** What two runs of the network, with a quantity moved up and down, make of its derivative. */
    double measured(String quantity) {
        return new CentralDifference(this, activation).of(quantity);
    }

    /** How many of the twelve derivatives agree with their measurements. */
    int agreeing() {
        int agreeing = 0;
        for (String key : LecturePass.DERIVATIVES) {
            double measured = measured(Step.target(key));
            agreeing += CentralDifference.agree(value(key), measured) ? 1 : 0;
        }
        return agreeing;
    }

    /** How many of the eight weights have a derivative of at most this size. */
    int flatWeights(double max) {
        int flat = 0;
        for (String key : LectureNet.WEIGHTS) {
            flat += Math.abs(value(Step.derivative(key))) <= max ? 1 : 0;
        }
        return flat;
    }
}
