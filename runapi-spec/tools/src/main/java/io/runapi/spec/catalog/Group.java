package io.runapi.spec.catalog;

import java.util.Locale;

/** Parts of the page, in its order. Each but the last is a modality that can be filtered by. */
enum Group {
    CHAT("Chat"),
    IMAGE("Image"),
    VIDEO("Video"),
    AUDIO("Audio"),
    MUSIC("Music"),
    OTHER("Account and files");

    private final String title;

    Group(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** As it stands in the page's attributes and addresses. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Group of(String key) {
        for (Group group : values()) {
            if (group.key().equals(key)) {
                return group;
            }
        }
        return OTHER;
    }
}
