package io.runapi.json;

/** Escapes in texts, RFC 8259 section 7. */
final class Escapes {
    private static final int HEX = 16;

    private Escapes() {}

    /**
     * The text that a text with escapes stands for. Half a surrogate pair stays what it is.
     *
     * @throws IllegalArgumentException if an escape is none of JSON's; the message says which
     */
    static String resolve(String escaped) {
        StringBuilder text = new StringBuilder(escaped.length());
        int from = 0;
        for (int at = escaped.indexOf('\\'); at >= 0; at = escaped.indexOf('\\', from)) {
            text.append(escaped, from, at);
            char kind = escaped.charAt(at + 1); // there is one: an escaped quote does not end a text
            text.append(kind == 'u' ? unicode(escaped, at + 2) : simple(kind));
            from = at + (kind == 'u' ? 6 : 2);
        }
        return text.append(escaped, from, escaped.length()).toString();
    }

    private static char simple(char kind) {
        return switch (kind) {
            case '"', '\\', '/' -> kind;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> throw new IllegalArgumentException("the escape \\" + kind + ", which JSON does not have");
        };
    }

    private static char unicode(String escaped, int from) {
        int code = 0;
        for (int at = from; at < from + 4; at++) {
            char c = at < escaped.length() ? escaped.charAt(at) : ' ';
            int digit = c < 128 ? Character.digit(c, HEX) : -1;
            if (digit < 0) {
                throw new IllegalArgumentException("the escape \\u without four hexadecimal digits");
            }
            code = HEX * code + digit;
        }
        return (char) code;
    }
}
