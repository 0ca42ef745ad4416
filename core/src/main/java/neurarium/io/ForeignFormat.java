package neurarium.io;

/** Formats of weights that are not read here, which a file's first bytes tell. */
public enum ForeignFormat {
    /** NumPy's .npy, and .npz, a zip of them. */
    NUMPY,
    /** PyTorch's .pt: a zip since 1.6, a pickle before. */
    PYTORCH,
    /** HDF5, as older Keras writes it. */
    HDF5,
    /** The format of llama.cpp. */
    GGUF,
    /** Some other zip. */
    ZIP;

    private static final int NAME_LENGTH = 26; // in a zip's first header
    private static final int NAME = 30;

    /** The format that a file begins like; null where it is none of these. */
    static ForeignFormat of(byte[] file) {
        if (begins(file, "PK\3\4")) {
            String first = firstName(file);
            return first.endsWith(".npy") ? NUMPY : first.indexOf('/') > 0 ? PYTORCH : ZIP;
        }
        if (begins(file, "\u0093NUMPY")) {
            return NUMPY;
        }
        if (begins(file, "\u0080\2")) {
            return PYTORCH;
        }
        if (begins(file, "\u0089HDF")) {
            return HDF5;
        }
        return begins(file, "GGUF") ? GGUF : null;
    }

    private static boolean begins(byte[] file, String start) {
        for (int i = 0; i < start.length(); i++) {
            if (i >= file.length || (file[i] & 255) != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static String firstName(byte[] file) {
        StringBuilder name = new StringBuilder();
        int length = file.length > NAME ? file[NAME_LENGTH] & 255 : 0;
        for (int i = 0; i < length && NAME + i < file.length; i++) {
            name.append((char) (file[NAME + i] & 255));
        }
        return name.toString();
    }
}
