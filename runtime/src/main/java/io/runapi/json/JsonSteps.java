package io.runapi.json;

import io.runapi.error.DecodeException;
import org.jspecify.annotations.Nullable;

/** Steps through the structure of one document after another: into objects and lists, and from value to value. */
final class JsonSteps {
    /** What is nested deeper is an attack or a cycle; free-form values are read and written by recursion. */
    static final int MAX_DEPTH = 500;

    private final JsonCursor cursor;
    private int depth;

    /** A value comes next that nobody has consumed. */
    private boolean isDue;

    /** Where the value begins that was consumed, or looked at, last. */
    private int value;

    /** Where the quote is that the last property's name begins with. */
    private int name;

    // The property whose value comes next: the codec's names and its index among them; null if it is none of a codec's.
    private @Nullable PropertyNames names;
    private int property;

    private boolean sawUnknown;

    /** The index of the last known property in each object that is open, by depth; as deep as most go. */
    private final int[] previous = new int[16];

    JsonSteps(JsonCursor cursor) {
        this.cursor = cursor;
    }

    /** Begins with a document. */
    void begin(byte[] bytes, int offset, int length) {
        cursor.reset(bytes, offset, length);
        depth = 0;
        isDue = true;
        value = cursor.position();
        names = null;
        sawUnknown = false;
    }

    /** Where the value begins that was consumed, or looked at, last. */
    int value() {
        return value;
    }

    /** The names among which the next value's property is; null if it is none that a codec knows. */
    @Nullable
    PropertyNames names() {
        return names;
    }

    /** The index of the next value's property among {@link #names()}. */
    int property() {
        return property;
    }

    /** Whether the outermost object had a property that its codec does not know. */
    boolean sawUnknown() {
        return sawUnknown;
    }

    /** The first byte of the next value, which is not consumed. */
    int look(String expected) {
        int first = cursor.peek();
        value = cursor.position();
        if (first == JsonCursor.END) {
            throw depth > 0
                    ? cursor.malformed("the end, within an object or a list", value)
                    : cursor.unexpected(expected, value);
        }
        return first;
    }

    /** The first byte of the next value, which the caller consumes. */
    int take(String expected) {
        int first = look(expected);
        isDue = false;
        return first;
    }

    /** Consumes the next value if it is null; the caller consumes any other. */
    boolean takeNull(String expected) {
        if (take(expected) != 'n') {
            return false;
        }
        cursor.nullLiteral();
        return true;
    }

    /** Goes into an object or a list. */
    void enter(char bracket, String expected) {
        if (take(expected) != bracket) {
            throw cursor.unexpected(expected, value);
        }
        if (depth == MAX_DEPTH) {
            throw cursor.beyondLimits("more than " + MAX_DEPTH + " levels of nesting", value);
        }
        depth++;
        names = null;
        cursor.step();
    }

    /** Steps to the first or next item of the list that is open; whether there is one. */
    boolean item(boolean isFirst) {
        return stepWithin(isFirst, ']', "list");
    }

    /** Steps to the first or next property of the object that is open; its index, END or UNKNOWN. */
    int property(PropertyNames known, boolean isFirst) {
        if (!stepToName(isFirst)) {
            return PropertyNames.END;
        }
        int before = isFirst || depth >= previous.length ? -1 : previous[depth];
        int index = known.guess(before, cursor.bytes(), name + 1, cursor.end());
        if (index >= 0) {
            cursor.moveTo(name + 1 + known.length(index) + 1);
        } else {
            index = unexpectedName(known, before);
        }
        toValue();
        if (index < 0) {
            sawUnknown |= depth == 1;
        } else {
            names = known;
            property = index;
        }
        if (depth < previous.length) {
            previous[depth] = index < 0 ? before : index;
        }
        return index;
    }

    /** A name that did not come there last time. */
    private int unexpectedName(PropertyNames known, int before) {
        cursor.skipText();
        if (cursor.hasEscapes()) {
            return known.indexOf(currentName());
        }
        int index = known.indexOf(cursor.bytes(), name + 1, cursor.position() - 1);
        if (index >= 0) {
            known.follows(before, index);
        }
        return index;
    }

    /** Steps to the first or next property of the object that is open; its name, null behind the last. */
    @Nullable
    String name(boolean isFirst) {
        if (!toName(isFirst)) {
            return null;
        }
        String text = currentName();
        toValue();
        sawUnknown |= depth == 1; // names that are read as text are none of a codec's
        return text;
    }

    /** The name of the property that was stepped to last. */
    String currentName() {
        int after = cursor.position();
        cursor.moveTo(name);
        String text = cursor.text();
        cursor.moveTo(after);
        return text;
    }

    /** Consumes and drops the next value. */
    void skip() {
        int first = take("a value");
        JsonShape shape = JsonShape.of(first);
        if (shape == null) {
            throw cursor.unexpected("a value", value);
        }
        switch (shape) {
            case OBJECT -> {
                enter('{', "an object");
                for (boolean more = toName(true); more; more = toName(false)) {
                    toValue();
                    skip();
                }
            }
            case ARRAY -> {
                enter('[', "a list");
                for (boolean more = item(true); more; more = item(false)) {
                    skip();
                }
            }
            case STRING -> cursor.skipText();
            case NUMBER -> cursor.number();
            case BOOLEAN -> cursor.bool();
            case NULL -> cursor.nullLiteral();
        }
    }

    /** Consumes the next name, if there is one. */
    private boolean toName(boolean isFirst) {
        if (!stepToName(isFirst)) {
            return false;
        }
        cursor.skipText();
        return true;
    }

    /** Steps to the next name, if there is one. */
    private boolean stepToName(boolean isFirst) {
        if (!stepWithin(isFirst, '}', "object")) {
            return false;
        }
        if (cursor.peek() != '"') {
            throw cursor.malformed("something else where a name in double quotes belongs", cursor.position());
        }
        name = cursor.position();
        return true;
    }

    private void toValue() {
        if (cursor.peek() != ':') {
            throw cursor.malformed("no colon after a name", cursor.position());
        }
        cursor.step();
    }

    /** Steps to what comes next in the structure that is open, or out of it; whether something comes. */
    private boolean stepWithin(boolean isFirst, char bracket, String structure) {
        if (isDue) {
            skip();
        }
        names = null;
        int next = cursor.peek();
        if (next == bracket) {
            cursor.step();
            depth--;
            return false;
        }
        if (!isFirst) {
            if (next != ',') {
                throw neitherNor(structure);
            }
            cursor.step();
        }
        isDue = true;
        return true;
    }

    private DecodeException neitherNor(String structure) {
        return cursor.malformed("neither a comma nor the end of the " + structure, cursor.position());
    }
}
