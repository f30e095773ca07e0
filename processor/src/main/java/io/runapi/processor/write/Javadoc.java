package io.runapi.processor.write;

import java.util.ArrayList;
import java.util.List;

/** Text of doc comments. */
final class Javadoc {
    /** Columns for the text of a member's comment: 120 without indent and asterisk. */
    private static final int WIDTH = Layout.WIDTH - 4 - 3;

    private Javadoc() {}

    /**
     * Paragraphs as a comment's text, wrapped; empty ones are left out. Block tags are paragraphs that start with @.
     */
    static String of(String... paragraphs) {
        StringBuilder text = new StringBuilder();
        boolean tags = false;
        for (String paragraph : paragraphs) {
            if (paragraph.isBlank()) {
                continue;
            }
            boolean tag = paragraph.startsWith("@");
            if (!text.isEmpty()) {
                text.append(tag && tags ? "\n" : "\n\n").append(tag ? "" : "<p>");
            }
            text.append(wrap((text.isEmpty() || tag ? "" : "<p>") + paragraph, tag ? "    " : "")
                    .substring(text.isEmpty() || tag ? 0 : 3));
            tags = tag;
        }
        return text.toString();
    }

    /** Breaks a text into lines; an inline tag such as {@code {@link X}} stays whole. */
    private static String wrap(String text, String indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words(text)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
                line.append(word);
            } else {
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
        }
        lines.add(line.toString());
        return String.join("\n", lines);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' && depth > 0 ? -1 : 0;
            if (Character.isWhitespace(c) && depth == 0) {
                if (!word.isEmpty()) {
                    words.add(word.toString());
                    word.setLength(0);
                }
            } else {
                word.append(c);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    /** Plain text as HTML. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("{", "&#123;")
                .replace("}", "&#125;")
                .replace("*/", "*&#47;")
                .replace("\\", "&#92;")
                .replaceAll("\\s+", " ");
    }

    /** A name on the wire, in code font. */
    static String code(String text) {
        return isPlain(text) ? "{@code " + text + "}" : "<code>" + escape(text) + "</code>";
    }

    private static boolean isPlain(String text) {
        boolean plain = !text.isEmpty();
        for (int i = 0; i < text.length() && plain; i++) {
            char one = text.charAt(i);
            plain = one < 128 && (Character.isLetterOrDigit(one) || "_.:/-".indexOf(one) >= 0);
        }
        return plain;
    }

    /** Names in code font, separated by commas. */
    static String codes(List<String> names) {
        return String.join(", ", names.stream().map(Javadoc::code).toList());
    }

    /** A text as a sentence. */
    static String sentence(String text) {
        String capital = Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return capital.endsWith(".") ? capital : capital + ".";
    }
}
