package io.runapi.spec.importer;

import java.util.Locale;

/** The names that follow from the contract's. */
final class Names {
    private Names() {}

    /** {@code veo_3_1} and {@code text-to-video} as {@code Veo31} and {@code TextToVideo}. */
    static String pascal(String name) {
        StringBuilder pascal = new StringBuilder();
        for (String word : name.split("[_-]", -1)) {
            if (!word.isEmpty()) {
                pascal.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            }
        }
        return pascal.toString();
    }

    /** {@code text_to_video} as {@code textToVideo}. */
    static String camel(String name) {
        String pascal = pascal(name);
        return pascal.substring(0, 1).toLowerCase(Locale.ROOT) + pascal.substring(1);
    }

    static String request(String tag, String endpoint) {
        return pascal(tag) + pascal(endpoint) + "Request";
    }

    static String model(String tag, String endpoint) {
        return pascal(tag) + pascal(endpoint) + "Model";
    }

    static String path(String tag, String endpoint) {
        return "/api/v1/" + tag + "/" + endpoint;
    }

    /** The name of one of several: {@code dialogue_turns} as {@code DialogueTurn}. */
    static String singular(String field) {
        String name = field.replaceFirst("_list$", "");
        return pascal(name.endsWith("s") && !name.endsWith("ss") ? name.substring(0, name.length() - 1) : name);
    }

    /**
     * A constant's name for a value: {@code 16:9} as {@code R16_9}, {@code 720p} as {@code P720}, {@code A#} as
     * {@code A_SHARP}.
     */
    static String constant(String value) {
        if (value.matches("\\d+:\\d+")) {
            return "R" + value.replace(':', '_');
        }
        if (value.matches("\\d+(\\.\\d+)?[A-Za-z]+")) {
            String number = value.replaceFirst("[A-Za-z]+$", "");
            return value.substring(number.length()).toUpperCase(Locale.ROOT) + number.replace('.', '_');
        }
        String words = value.replaceAll("#(?=\\w)", " sharp ")
                .replace("#", " sharp")
                .replaceAll("\\W+", "_")
                .replaceAll("^_+|_+$", "")
                .toUpperCase(Locale.ROOT);
        if (words.isEmpty()) {
            return "EMPTY";
        }
        return Character.isDigit(words.charAt(0)) ? "V" + words : words;
    }

    /** The name that OpenAPI Generator would give on its own. */
    static String usual(String value) {
        return value.replaceAll("\\W+", "_").toUpperCase(Locale.ROOT);
    }
}
