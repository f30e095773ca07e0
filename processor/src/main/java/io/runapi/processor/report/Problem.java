package io.runapi.processor.report;

import javax.tools.Diagnostic.Kind;

/**
 * Everything that the processor can find wrong, with a stable code that {@code docs/errors.md} lists. Codes below 100
 * are about declarations, codes from 100 about {@code @RunApiModel} interfaces. A code is never used again for
 * something else.
 */
public enum Problem {
    INTERNAL(1, """
            the processor failed on %s: %s at %s
                this is a fault of RunAPI for Java, not of yours; please report it with the declaration"""),
    NAME_TAKEN(2, "%s cannot be written: there is a class of that name already\n    rename it, or %s");

    private final String code;
    private final Kind kind;
    private final String text;

    Problem(int number, String text) {
        this(number, Kind.ERROR, text);
    }

    Problem(int number, Kind kind, String text) {
        this.code = String.format("RUNAPI-%03d", number);
        this.kind = kind;
        this.text = text;
    }

    /** The stable code, for instance {@code RUNAPI-104}. */
    public String code() {
        return code;
    }

    /** Error or warning. */
    public Kind kind() {
        return kind;
    }

    /** The message with its code, as the compiler shows it. */
    public String message(Object... arguments) {
        return "[" + code + "] " + String.format(text, arguments);
    }
}
