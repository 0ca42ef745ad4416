package neurarium.graph;

import java.util.ArrayList;
import java.util.List;
import neurarium.kernel.Kernels;
import neurarium.kernel.StridedCopy;
import neurarium.tensor.Shape;

/**
 * y = (x₁, x₂, …) one after the other along an axis; each dxᵢ += its part of dy.
 *
 * <p>Shapes: xᵢ {@code [outer…, nᵢ, inner…]}, y {@code [outer…, Σ nᵢ, inner…]}.
 */
final class Concatenate extends Operation {
    private final List<Node> parts;
    private final Shape shape;
    private final List<StridedCopy> copies = new ArrayList<>();
    private final List<StridedCopy> back = new ArrayList<>();

    Concatenate(int axis, List<Node> parts) {
        super("concatenate", parts);
        this.parts = List.copyOf(parts);
        Shape first = parts.get(0).shape();
        int at = first.axis(axis);
        int sum = 0;
        for (Node part : parts) {
            Shape other = part.shape();
            if (other.rank() != first.rank() || !other.with(at, 1).equals(first.with(at, 1))) {
                throw new IllegalArgumentException(
                        "concatenate: "
                                + first
                                + " and "
                                + other
                                + " differ outside of axis "
                                + at);
            }
            sum += other.dim(at);
        }
        shape = first.with(at, sum);
        int outer = first.size(0, at);
        int inner = first.size(at + 1, first.rank());
        int start = 0;
        for (Node part : parts) {
            int length = part.dim(at) * inner;
            StridedCopy copy =
                    new StridedCopy(
                            new int[] {outer, length},
                            0,
                            new int[] {length, 1},
                            start,
                            new int[] {sum * inner, 1});
            copies.add(copy);
            back.add(copy.reversed());
            start += length;
        }
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public void forward(Node y, Kernels kernels) {
        for (int i = 0; i < parts.size(); i++) {
            kernels.copyStrided(copies.get(i), parts.get(i).data(), y.data(), false);
        }
    }

    @Override
    public void backward(Node y, Kernels kernels) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).needsGradient()) {
                kernels.copyStrided(back.get(i), y.grad(), parts.get(i).grad(), true);
            }
        }
    }
}
