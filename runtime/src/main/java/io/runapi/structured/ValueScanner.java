package io.runapi.structured;

/**
 * Finds the end of one JSON value, character by character. What is inside is not checked: whoever reads it does that.
 */
final class ValueScanner {
    private int depth;
    private boolean scalar;
    private boolean inText;
    private boolean escaped;

    /** Starts with a value's first character. */
    void begin(char first) {
        depth = 0;
        escaped = false;
        inText = first == '"';
        scalar = !inText && first != '{' && first != '[';
        if (first == '{' || first == '[') {
            depth = 1;
        }
    }

    /** Whether the value, a number or word, ended before this character, which belongs to what is around it. */
    boolean endedBefore(char next) {
        return scalar && (next == ',' || next == ']' || next == '}' || ElementSplitter.isSpace(next));
    }

    /** Takes the next character, and answers whether it is the value's last. */
    boolean add(char next) {
        if (scalar) {
            return false;
        }
        if (inText) {
            if (escaped) {
                escaped = false;
            } else if (next == '\\') {
                escaped = true;
            } else if (next == '"') {
                inText = false;
                return depth == 0;
            }
            return false;
        }
        switch (next) {
            case '"' -> inText = true;
            case '{', '[' -> depth++;
            case '}', ']' -> depth--;
            default -> {}
        }
        return depth == 0;
    }
}
