package io.runapi.spec.catalog;

import java.util.Locale;

/**
 * A service's name for people and the words after it.
 *
 * <p>Descriptions of services begin with the name as its vendor writes it, {@code "Veo 3.1, text to video"}, which is
 * better than what the tag {@code veo_3_1} gives; where they don't, the tag has to do.
 */
record ServiceTitle(String title, String words) {
    static ServiceTitle of(String tag, String description) {
        int comma = description.indexOf(", ");
        if (comma > 0 && plain(description.substring(0, comma)).equals(plain(tag))) {
            String words = description.substring(comma + 2);
            return new ServiceTitle(description.substring(0, comma), JavaNames.title(words));
        }
        StringBuilder title = new StringBuilder();
        for (String word : tag.split("_", -1)) {
            title.append(title.isEmpty() ? "" : " ").append(JavaNames.title(word));
        }
        return new ServiceTitle(title.toString(), description);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
