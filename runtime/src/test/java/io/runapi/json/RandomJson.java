package io.runapi.json;

import java.util.Random;

/** Documents made up at random, written down in one of the many ways that RFC 8259 allows. */
final class RandomJson {
    private static final String[] NUMBERS = {
        "0",
        "-0",
        "-1",
        "2147483647",
        "-2147483648",
        "2147483648",
        "9223372036854775807",
        "-9223372036854775808",
        "9223372036854775808",
        "123456789012345678901234567890",
        "0.0",
        "-0.0",
        "0.1",
        "1.10",
        "1e0",
        "1E+2",
        "-1.5e-3",
        "1e308",
        "1e309",
        "4.9e-324",
        "1e-400",
        "0.1234567890123456789",
        "100000000000000000000.5",
        "3.141592653589793",
        "179769313486231570000",
        "1.7976931348623157e308",
        "9007199254740993.0",
        "2.2250738585072014E-308",
        "2e-3"
    };

    /** As they stand in JSON text; the last two are halves of surrogate pairs. */
    private static final String[] CHARACTERS =
            ("a z 0 / ' { ] , ä € 😀 \\/ \\\" \\\\ \\b \\f \\n \\r \\t \\u0000 \\u0020 \\u00e4 \\uD83D\\uDE00 \u2028 \u007f"
                            + " \\ud83d \\uDE00")
                    .split(" ");

    private static final String[] SPACES = {"", "", "", " ", "\n", "\t", "\r\n  "};

    private final Random random;
    private final StringBuilder text = new StringBuilder();

    RandomJson(long seed) {
        this.random = new Random(seed);
    }

    String document() {
        value(random.nextInt(6));
        return text.toString();
    }

    private void value(int depth) {
        space();
        switch (random.nextInt(depth > 0 ? 8 : 5)) {
            case 0 -> text.append("null");
            case 1 -> text.append(random.nextBoolean());
            case 2 -> number();
            case 3, 4 -> string(random.nextInt(30) == 0 ? 3000 : 10);
            case 5 -> list(depth);
            default -> object(depth);
        }
        space();
    }

    private void number() {
        switch (random.nextInt(4)) {
            case 0 -> text.append(random.nextLong() >> random.nextInt(64));
            case 1 -> text.append(Double.toString(Double.longBitsToDouble(random.nextLong() & ~(1L << 62))));
            default -> text.append(NUMBERS[random.nextInt(NUMBERS.length)]);
        }
    }

    private void string(int max) {
        string(max, CHARACTERS.length);
    }

    /** The parser refuses half surrogate pairs in names, the last two of the characters. */
    private void name() {
        string(3, CHARACTERS.length - 2); // short, so that some names occur twice
    }

    private void string(int max, int characters) {
        text.append('"');
        for (int i = random.nextInt(max + 1); i > 0; i--) {
            text.append(CHARACTERS[random.nextInt(characters)]);
        }
        text.append('"');
    }

    private void list(int depth) {
        text.append('[');
        space();
        for (int i = random.nextInt(5), first = i; i > 0; i--) {
            text.append(i == first ? "" : ",");
            value(depth - 1);
        }
        text.append(']');
    }

    private void object(int depth) {
        text.append('{');
        space();
        for (int i = random.nextInt(5), first = i; i > 0; i--) {
            text.append(i == first ? "" : ",");
            space();
            name();
            space();
            text.append(':');
            value(depth - 1);
        }
        text.append('}');
    }

    private void space() {
        text.append(SPACES[random.nextInt(SPACES.length)]);
    }
}
