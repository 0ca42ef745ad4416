package neurarium.demos.lenet;

/** A file of a data set that could not be read: at which attempt, whether the last one, and why. */
record LoadProblem(String file, int attempt, boolean isLast, Reason reason) {
    /** What is wrong with it. */
    enum Kind {
        /** It did not come. */
        NO_ANSWER,
        /** Too few or too many bytes. */
        LENGTH,
        /** Bytes changed on their way. */
        CHECKSUM,
        /** The list of shards cannot be read. */
        LIST
    }

    /** What came, and what should have come; empty where the kind says it all. */
    record Reason(Kind kind, String found, String expected) {}
}
