package io.runapi.spec.catalog;

import java.util.Locale;

/** Names of the description as the generator writes them in Java. */
final class JavaNames {
    private JavaNames() {}

    /** {@code first_frame_image_url}: {@code firstFrameImageUrl}. */
    static String camel(String name) {
        StringBuilder java = new StringBuilder();
        boolean upper = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                upper = java.length() > 0;
            } else {
                java.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        return java.toString();
    }

    /** {@code text_to_video}: {@code TextToVideo}. */
    static String pascal(String name) {
        String camel = camel(name);
        return camel.isEmpty() ? camel : Character.toUpperCase(camel.charAt(0)) + camel.substring(1);
    }

    /** {@code mp3_44100}: {@code MP3_44100}, the constant of a value for which the description has no other name. */
    static String constant(String value) {
        String name = value.replaceAll("\\W+", "_").toUpperCase(Locale.ROOT);
        return Character.isDigit(name.charAt(0)) ? "_" + name : name;
    }

    /** {@code text_to_video}: {@code Text to video}, for people. */
    static String title(String name) {
        String words = name.replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
