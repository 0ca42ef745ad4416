package neurarium.io;

import neurarium.tensor.Tensor;

/**
 * A file that is not what it was opened as. The message is for those who program; a page says it in
 * its reader's language by the {@link Problem} and the details.
 */
public final class FileError extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /** What is wrong; the details that come with it are named behind each. */
    public enum Problem {
        /** The sizes in the file and its length do not agree. */
        LENGTH,
        /** It is not of the format, or damaged. */
        FORMAT,
        /** It is of another format, which others write: the {@link ForeignFormat}. */
        FOREIGN,
        /** A tensor has numbers that are NaN or infinite: its name. */
        NUMBERS,
        /** A tensor is missing: its name. */
        MISSING,
        /** A tensor has another shape or kind: its name. */
        TENSOR,
        /** The number of tensors is another. */
        COUNT,
        /** The metadata do not say what is needed: what that is. */
        METADATA,
        /** The model is too large, or its sizes do not fit each other. */
        SIZES
    }

    private final Problem problem;
    private final String detail;

    public FileError(Problem problem, String detail, String message) {
        super(message);
        this.problem = problem;
        this.detail = detail;
    }

    public Problem problem() {
        return problem;
    }

    /** The name of a tensor or of an entry of the metadata; empty where there is no such thing. */
    public String detail() {
        return detail;
    }

    /** Refuses a tensor of weights in which a number is NaN or infinite. */
    public static void requireFinite(String name, Tensor tensor) {
        for (float value : tensor.values()) {
            if (!Float.isFinite(value)) {
                throw new FileError(Problem.NUMBERS, name, name + " has a number that is " + value);
            }
        }
    }
}
