package neurarium.browser;

/** The memory that the vector kernels compute in. */
interface LinearMemory {
    /** Space of this many bytes, of zeros; it is free again when nobody refers to it any more. */
    Space allocate(int bytes);

    /** A part of the memory, and the way into it and out. */
    interface Space {
        /** A multiple of 16. */
        int address();

        /** Copies numbers to the beginning of the space. */
        void write(float[] numbers);

        /** Fills the array from the beginning of the space. */
        void read(float[] numbers);
    }
}
