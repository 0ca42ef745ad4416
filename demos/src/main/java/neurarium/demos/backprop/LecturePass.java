package neurarium.demos.backprop;

import java.util.ArrayList;
import java.util.List;

/** The order of the lecture as data: seven steps forward, twelve back, and the update. */
final class LecturePass {
    // region order
    static final List<Step> STEPS =
            List.of(
                    forward("p", "{f}({u1}*{x1} + {u2}*{x2})", "u1x1", "u2x2", "z_p"),
                    forward("q", "{f}({v1}*{x1} + {v2}*{x2})", "v1x1", "v2x2", "z_q"),
                    forward("y1", "{f}({w1}*{p} + {w2}*{q})", "w1p", "w2q", "z_y1"),
                    forward("y2", "{f}({r1}*{p} + {r2}*{q})", "r1p", "r2q", "z_y2"),
                    forward("L1", "({y1} − {d1})²", "e1"),
                    forward("L2", "({y2} − {d2})²", "e2"),
                    forward("L", "{L1} + {L2}"),
                    back("y1", Rule.SUM, "2({y1} − {d1})", "L", "L1", "e1"),
                    back("y2", Rule.SUM, "2({y2} − {d2})", "L2", "e2"),
                    back("w1", Rule.CHAIN, "{dL_dy1}·{f'y1}·{p}", "z_y1", "w1p"),
                    back("w2", Rule.CHAIN, "{dL_dy1}·{f'y1}·{q}", "w2q"),
                    back("r1", Rule.CHAIN, "{dL_dy2}·{f'y2}·{p}", "z_y2", "r1p"),
                    back("r2", Rule.CHAIN, "{dL_dy2}·{f'y2}·{q}", "r2q"),
                    back("p", Rule.CHAIN_OF_TWO, "{dL_dy1}·{f'y1}·{w1} + {dL_dy2}·{f'y2}·{r1}"),
                    back("q", Rule.CHAIN_OF_TWO, "{dL_dy1}·{f'y1}·{w2} + {dL_dy2}·{f'y2}·{r2}"),
                    back("u1", Rule.CHAIN, "{dL_dp}·{f'p}·{x1}", "z_p", "u1x1"),
                    back("u2", Rule.CHAIN, "{dL_dp}·{f'p}·{x2}", "u2x2"),
                    back("v1", Rule.CHAIN, "{dL_dq}·{f'q}·{x1}", "z_q", "v1x1"),
                    back("v2", Rule.CHAIN, "{dL_dq}·{f'q}·{x2}", "v2x2"),
                    new Step("update", Phase.UPDATE, Rule.NONE, "", List.of()));

    // endregion

    /** The position at which L is known, and the one at which all derivatives are. */
    static final int FORWARD_ENDS = 7;

    static final int BACKWARD_ENDS = 19;

    /** The derivatives in the order in which they are found. */
    static final List<String> DERIVATIVES = derivatives();

    private LecturePass() {}

    private static Step forward(String key, String template, String... before) {
        List<String> found = new ArrayList<>(List.of(before));
        found.add(key);
        return new Step(key, Phase.FORWARD, Rule.NONE, template, found);
    }

    /** Finds ∂L/∂ of a quantity, and on the way those of some other nodes of the graph. */
    private static Step back(String of, Rule rule, String template, String... before) {
        List<String> found = new ArrayList<>();
        for (String name : before) {
            found.add(Step.derivative(name));
        }
        String key = Step.derivative(of);
        found.add(key);
        return new Step(key, Phase.BACKWARD, rule, template, found);
    }

    private static List<String> derivatives() {
        List<String> keys = new ArrayList<>();
        for (Step step : STEPS) {
            if (step.phase() == Phase.BACKWARD) {
                keys.add(step.key());
            }
        }
        return keys;
    }
}
