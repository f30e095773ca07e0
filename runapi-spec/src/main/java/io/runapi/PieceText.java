package io.runapi;

import org.jspecify.annotations.Nullable;

/** A text that comes in pieces, or not at all: an empty text is one, null is none. */
final class PieceText {
    private @Nullable StringBuilder text;

    void append(@Nullable String piece) {
        if (piece != null) {
            text = (text == null ? new StringBuilder() : text).append(piece);
        }
    }

    @Nullable
    String whole() {
        return text == null ? null : text.toString();
    }

    String wholeOrEmpty() {
        return text == null ? "" : text.toString();
    }
}
