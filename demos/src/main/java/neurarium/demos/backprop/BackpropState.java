package neurarium.demos.backprop;

import java.util.List;

/** Both walks of the page, the tab that is shown, and what is pointed at. */
final class BackpropState {
    final NetworkModel network = new NetworkModel();
    final ExpressionModel expression = new ExpressionModel();
    Tab tab = Tab.NETWORK;
    private String spot = "";

    /** The walk that is shown. */
    Pass pass() {
        return isExpression() ? expression : network;
    }

    boolean isExpression() {
        return tab == Tab.EXPRESSION;
    }

    /** The derivatives in the rows of the table; none where there is no table. */
    List<String> rows() {
        return switch (tab) {
            case NETWORK -> LecturePass.DERIVATIVES;
            case GRAPH -> List.of();
            case EXPRESSION -> expression.derivatives();
        };
    }

    boolean canStep() {
        return isExpression() ? expression.canStep() : network.canStep();
    }

    void step() {
        if (isExpression()) {
            expression.step();
        } else {
            network.step();
        }
    }

    /** How many steps the walk that is shown has made in all, with those before each update. */
    int made() {
        int round = LecturePass.STEPS.size();
        int updates = isExpression() ? 0 : network.updates();
        return updates * round + (pass().phase() == Phase.UPDATE ? 0 : pass().position());
    }

    boolean canGoBack() {
        return isExpression() ? expression.canGoBack() : network.canGoBack();
    }

    void back() {
        if (isExpression()) {
            expression.back();
        } else {
            network.back();
        }
    }

    /** Whether derivatives of this walk are still to be found. */
    boolean canFinish() {
        return isExpression()
                ? expression.canStep()
                : network.position() != LecturePass.BACKWARD_ENDS;
    }

    /** Walks until all derivatives are known. */
    void finish() {
        moveTo(Integer.MAX_VALUE);
    }

    void moveTo(int position) {
        if (isExpression()) {
            expression.moveTo(position);
        } else {
            network.moveTo(position);
        }
    }

    void reset() {
        network.reset();
        expression.reset();
    }

    /** Takes note of the spot that the pointer or the keyboard is at. */
    void point(String spot) {
        this.spot = spot;
    }

    /** The key of the quantity that is pointed at; empty where there is none. */
    String pointed() {
        if (spot.startsWith("row-")) {
            return spot.substring(4);
        }
        if (spot.startsWith("change-")) {
            return spot.substring(7);
        }
        if (spot.startsWith("term")) {
            Formula formula = new Gaze(pass(), "").formula();
            return formula == null ? "" : FormulaView.pieceOf(spot, formula);
        }
        return spot;
    }
}
