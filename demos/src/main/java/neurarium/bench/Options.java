package neurarium.bench;

import java.util.HashMap;
import java.util.Map;

/**
 * The options of a work: {@code batch=1 size=32}. Each must be asked for, so that none is mistyped.
 */
final class Options {
    private final String name;
    private final Map<String, String> values = new HashMap<>();

    Options(String name, String text) {
        this.name = name;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf(' ', start);
            end = end < 0 ? text.length() : end;
            String option = text.substring(start, end);
            int equals = option.indexOf('=');
            if (equals > 0) {
                values.put(option.substring(0, equals), option.substring(equals + 1));
            } else if (!option.isEmpty()) {
                throw new IllegalArgumentException(
                        name + ": options are name=value, got " + option);
            }
            start = end + 1;
        }
    }

    /** Takes a whole number from 1 to 100,000; the default if it is not given. */
    int number(String key, int preset) {
        String text = values.remove(key);
        if (text == null) {
            return preset;
        }
        return whole(key, text);
    }

    private int whole(String key, String text) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= 100_000) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, with what would be right
        }
        throw new IllegalArgumentException(
                name + ": " + key + " takes whole numbers from 1 to 100000, got " + text);
    }

    /** Takes whole numbers with hyphens between, as in 2-8-8-1. */
    int[] numbers(String key, int... preset) {
        String text = values.remove(key);
        if (text == null) {
            return preset;
        }
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) == '-' ? 1 : 0;
        }
        int[] numbers = new int[count];
        int start = 0;
        for (int i = 0; i < count; i++) {
            int end = text.indexOf('-', start);
            end = end < 0 ? text.length() : end;
            numbers[i] = whole(key, text.substring(start, end));
            start = end + 1;
        }
        return numbers;
    }

    /**
     * @throws IllegalArgumentException if there are options that nobody asked for
     */
    void end() {
        if (!values.isEmpty()) {
            throw new IllegalArgumentException(
                    name + " has no option " + values.keySet().iterator().next());
        }
    }
}
