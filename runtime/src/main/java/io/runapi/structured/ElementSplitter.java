package io.runapi.structured;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.runapi.error.DecodeException;
import io.runapi.error.ErrorDetails;
import io.runapi.json.JsonCodecs;
import io.runapi.json.JsonReader;
import java.util.function.Consumer;

/**
 * Cuts the elements out of {@code {"items": [...]}} while the text comes in. A list without the object around it will
 * do as well; other properties and a fence of Markdown around it all are passed over.
 */
final class ElementSplitter {
    static final String PROPERTY = "items";

    private enum State {
        START("{ or ["),
        FENCE(""),
        FIRST_NAME("a property"),
        NAME("a property"),
        IN_NAME(""),
        COLON(":"),
        VALUE("a value"),
        IN_VALUE(""),
        BEHIND_VALUE(", or }"),
        FIRST_ELEMENT("an element or ]"),
        ELEMENT("an element"),
        IN_ELEMENT(""),
        BEHIND_ELEMENT(", or ]"),
        END("the end");

        private final String expected;

        State(String expected) {
            this.expected = expected;
        }
    }

    private final Consumer<String> elements;
    private final ValueScanner value = new ValueScanner();
    private final StringBuilder text = new StringBuilder();
    private State state = State.START;
    private boolean inObject;
    private boolean found;
    private long position;

    /**
     * A splitter of one text.
     *
     * @param elements takes the text of each element as soon as it is complete
     */
    ElementSplitter(Consumer<String> elements) {
        this.elements = elements;
    }

    /**
     * Takes the next piece of text, cut anywhere.
     *
     * @throws DecodeException if the text cannot be such a list
     */
    void add(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            take(piece.charAt(i));
            position++;
        }
    }

    /**
     * Says that there is no more text.
     *
     * @throws DecodeException if the list has not ended
     */
    void end() {
        if (state != State.END) {
            String expected = state.expected.isEmpty() ? "more" : state.expected;
            throw fault("Expected " + expected + " at character " + position + " but the list ended");
        }
        if (!found) {
            throw fault("Expected a list \"" + PROPERTY + "\", which is missing");
        }
    }

    private void take(char next) {
        switch (state) {
            case FENCE -> state = next == '\n' ? State.START : State.FENCE;
            case IN_NAME -> inName(next);
            case IN_VALUE -> inValue(next);
            case IN_ELEMENT -> inElement(next);
            default -> {
                if (!isSpace(next)) {
                    between(next);
                }
            }
        }
    }

    private void between(char next) {
        switch (state) {
            case START -> start(next);
            case FIRST_NAME, NAME -> name(next);
            case COLON -> state = require(next, ':', State.VALUE);
            case VALUE -> value(next);
            case BEHIND_VALUE -> state = next == '}' ? State.END : require(next, ',', State.NAME);
            case FIRST_ELEMENT, ELEMENT -> element(next);
            case BEHIND_ELEMENT -> state = next == ']' ? behindList() : require(next, ',', State.ELEMENT);
            default -> require(next, '`', State.END); // the end, where only a fence may follow
        }
    }

    private void start(char next) {
        inObject = next == '{';
        found = next == '[';
        state = switch (next) {
            case '`' -> State.FENCE;
            case '{' -> State.FIRST_NAME;
            case '[' -> State.FIRST_ELEMENT;
            default -> throw unexpected(next);
        };
    }

    private void name(char next) {
        if (next == '}' && state == State.FIRST_NAME) {
            state = State.END;
        } else {
            begin(next, require(next, '"', State.IN_NAME));
        }
    }

    private void value(char next) {
        if (next == '[' && !found && PROPERTY.equals(nameRead())) {
            found = true;
            state = State.FIRST_ELEMENT;
        } else {
            begin(next, State.IN_VALUE);
        }
    }

    private void element(char next) {
        if (next == ']' && state == State.FIRST_ELEMENT) {
            state = behindList();
        } else if (next == ',' || next == ']' || next == '}' || next == ':') {
            throw unexpected(next);
        } else {
            begin(next, State.IN_ELEMENT);
        }
    }

    private void begin(char first, State inside) {
        text.setLength(0);
        text.append(first);
        value.begin(first);
        state = inside;
    }

    private void inName(char next) {
        text.append(next);
        if (value.add(next)) {
            state = State.COLON;
        }
    }

    private void inValue(char next) {
        if (value.endedBefore(next)) {
            state = State.BEHIND_VALUE;
            take(next);
        } else if (value.add(next)) {
            state = State.BEHIND_VALUE;
        }
    }

    private void inElement(char next) {
        if (value.endedBefore(next)) {
            finish();
            take(next);
        } else {
            text.append(next);
            if (value.add(next)) {
                finish();
            }
        }
    }

    private void finish() {
        elements.accept(text.toString());
        state = State.BEHIND_ELEMENT;
    }

    private State behindList() {
        return inObject ? State.BEHIND_VALUE : State.END;
    }

    private String nameRead() {
        return JsonReader.decode(text.toString().getBytes(UTF_8), JsonCodecs.STRING, "$");
    }

    private State require(char found, char expected, State then) {
        if (found != expected) {
            throw unexpected(found);
        }
        return then;
    }

    private DecodeException unexpected(char found) {
        return fault("Expected " + state.expected + " at character " + position + " but found " + found);
    }

    private static DecodeException fault(String message) {
        return new DecodeException(message, ErrorDetails.NONE, null);
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\uFEFF';
    }
}
