package io.runapi.testkit;

import java.util.List;

/** What a task makes, told by the properties of its answer. */
enum MediaKind {
    IMAGE,
    VIDEO,
    OTHER;

    static MediaKind of(List<String> answerProperties) {
        if (answerProperties.contains("videos")) {
            return VIDEO;
        }
        return answerProperties.contains("images") ? IMAGE : OTHER;
    }
}
