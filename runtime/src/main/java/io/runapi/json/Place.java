package io.runapi.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where in a document an index of its bytes is. Found by going over the bytes once more when somebody asks, which is
 * when something is wrong: reading and writing need not keep account of it.
 */
final class Place {
    /** Of an object before its first name, or between two properties. */
    private enum Gap {
        NO_NAME
    }

    /** From the outermost structure to the innermost: the name or the index of what is read, or a gap. */
    private final List<Object> steps = new ArrayList<>();

    private Place(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            at = after(bytes, at, to);
        }
    }

    /** Of valid JSON up to an index, the place of what comes there. */
    static Place of(byte[] bytes, int from, int to) {
        return new Place(bytes, from, to);
    }

    private int after(byte[] bytes, int at, int to) {
        switch (bytes[at]) {
            case '{' -> steps.add(Gap.NO_NAME);
            case '[' -> steps.add(0);
            case '}', ']' -> {
                if (!steps.isEmpty()) {
                    steps.remove(steps.size() - 1);
                }
            }
            case ',' -> {
                if (!steps.isEmpty()) {
                    steps.set(steps.size() - 1, innermost() instanceof Integer index ? index + 1 : Gap.NO_NAME);
                }
            }
            case '"' -> {
                int end = endOfText(bytes, at + 1, to);
                if (innermost() instanceof Gap && end < to) {
                    steps.set(steps.size() - 1, name(bytes, at + 1, end));
                }
                return end + 1;
            }
            default -> {}
        }
        return at + 1;
    }

    private @Nullable Object innermost() {
        return steps.isEmpty() ? null : steps.get(steps.size() - 1);
    }

    private static int endOfText(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] != '"') {
            at += bytes[at] == '\\' ? 2 : 1;
        }
        return at;
    }

    private static String name(byte[] bytes, int from, int to) {
        String written = new String(bytes, from, to - from, UTF_8);
        try {
            return Escapes.resolve(written);
        } catch (IllegalArgumentException e) {
            return written;
        }
    }

    /** The JSON pointer, RFC 6901; empty for the whole document. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (Object step : steps) {
            if (!(step instanceof Gap)) {
                pointer.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }

    /** The JSON path (RFC 9535) below a root: names that are not plain stand in brackets. */
    String path(String root) {
        StringBuilder path = new StringBuilder(root);
        for (Object step : steps) {
            if (step instanceof Integer) {
                path.append('[').append(step).append(']');
            } else if (!(step instanceof Gap)) {
                path.append(member(step.toString()));
            }
        }
        return path.toString();
    }

    private static String member(String name) {
        return Pattern.matches("[\\p{L}_][\\p{L}\\p{N}_]*", name)
                ? "." + name
                : "['" + name.replace("\\", "\\\\").replace("'", "\\'") + "']";
    }
}
