package io.runapi.processor.write;

import java.util.Collection;
import java.util.Map;

/** Prints JSON to be read: what fits stands on one line, the rest is indented by two spaces. */
final class JsonText {
    private static final int WIDTH = 100;

    private JsonText() {}

    /** Text of maps, collections, texts, booleans and null. */
    static String of(Object value) {
        StringBuilder out = new StringBuilder();
        print(value, "", out);
        return out.toString();
    }

    private static void print(Object value, String indent, StringBuilder out) {
        String line = line(value);
        boolean whole = indent.length() + line.length() <= WIDTH;
        if (!whole && value instanceof Map<?, ?> map && !map.isEmpty()) {
            String next = "{\n";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(next)
                        .append(indent)
                        .append("  ")
                        .append(quoted(String.valueOf(entry.getKey())))
                        .append(": ");
                print(entry.getValue(), indent + "  ", out);
                next = ",\n";
            }
            out.append('\n').append(indent).append('}');
        } else if (!whole && value instanceof Collection<?> list && hasObjects(list)) {
            String next = "[\n";
            for (Object item : list) {
                out.append(next).append(indent).append("  ");
                print(item, indent + "  ", out);
                next = ",\n";
            }
            out.append('\n').append(indent).append(']');
        } else {
            out.append(whole ? line : wrapped(line, indent));
        }
    }

    private static boolean hasObjects(Collection<?> list) {
        return list.stream().anyMatch(Map.class::isInstance);
    }

    /** A long list of names, broken behind commas. */
    private static String wrapped(String line, String indent) {
        if (!line.startsWith("[")) {
            return line;
        }
        StringBuilder out = new StringBuilder();
        int column = indent.length();
        for (String part : line.split("(?<=\",) ", -1)) {
            if (column + part.length() > WIDTH && out.length() > 0) {
                out.append('\n').append(indent).append("  ");
                column = indent.length() + 2;
            } else if (out.length() > 0) {
                out.append(' ');
            }
            out.append(part);
            column += part.length() + 1;
        }
        return out.toString();
    }

    private static String line(Object value) {
        StringBuilder out = new StringBuilder();
        if (value instanceof Map<?, ?> map) {
            String next = "{";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(next).append(quoted(String.valueOf(entry.getKey()))).append(": ");
                out.append(line(entry.getValue()));
                next = ", ";
            }
            return out.append(map.isEmpty() ? "{}" : "}").toString();
        } else if (value instanceof Collection<?> list) {
            String next = "[";
            for (Object item : list) {
                out.append(next).append(line(item));
                next = ", ";
            }
            return out.append(list.isEmpty() ? "[]" : "]").toString();
        }
        return value instanceof String text ? quoted(text) : String.valueOf(value);
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c < ' ' ? String.format("\\u%04x", (int) c) : c);
            }
        }
        return out.append('"').toString();
    }
}
