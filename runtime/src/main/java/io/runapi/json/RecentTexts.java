package io.runapi.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The last text of each property in a series of documents. The events of a stream repeat most of their texts, such as
 * id and model: one that is the same again is compared, and not made again.
 */
final class RecentTexts {
    /** More than the texts of an event; a power of two. */
    private static final int SLOTS = 64;

    /** A longer text is unlikely to come again. */
    private static final int LONGEST = 100;

    /** After so many other texts in a row a property is one that changes, such as the content. */
    private static final int PATIENCE = 4;

    private final @Nullable Slot[] slots = new @Nullable Slot[SLOTS];

    private static final class Slot {
        private final PropertyNames names;
        private final int index;
        private byte[] written = {};
        private String text = "";
        private int misses;

        Slot(PropertyNames names, int index) {
            this.names = names;
            this.index = index;
        }
    }

    /**
     * Consumes the text that a cursor stands before.
     *
     * @param names the names of the object that has it
     * @param index which of them it belongs to
     */
    String read(JsonCursor in, PropertyNames names, int index) {
        Slot slot = slot(names, index);
        if (slot.misses == PATIENCE || slot.names != names || slot.index != index) {
            return in.text();
        }
        int from = in.position() + 1;
        if (isWritten(slot.written, in, from)) {
            slot.misses = 0;
            in.moveTo(from + slot.written.length + 1);
            return slot.text;
        }
        slot.misses++;
        String text = in.text();
        int length = in.position() - 1 - from;
        // Only what is written as it is: then equal bytes up to a quote are the whole of an equal text.
        if (length == text.length() && length <= LONGEST) {
            slot.text = text;
            slot.written = text.getBytes(ISO_8859_1);
        }
        return text;
    }

    private Slot slot(PropertyNames names, int index) {
        int place = (names.salt() + index) & (SLOTS - 1);
        Slot slot = slots[place];
        if (slot == null) {
            slot = new Slot(names, index);
            slots[place] = slot;
        }
        return slot;
    }

    private static boolean isWritten(byte[] text, JsonCursor in, int from) {
        byte[] bytes = in.bytes();
        int to = from + text.length;
        return to < in.end() && bytes[to] == '"' && Arrays.equals(bytes, from, to, text, 0, text.length);
    }
}
