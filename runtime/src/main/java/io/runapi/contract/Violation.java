package io.runapi.contract;

import java.io.Serializable;

/**
 * One thing that a request gets wrong.
 *
 * @param kind which kind of constraint is broken
 * @param field the field's name on the wire
 * @param message what is wrong and, on a second line, what is accepted
 */
public record Violation(Kind kind, String field, String message) implements Serializable {
    /** The kinds of constraint. */
    public enum Kind {
        UNKNOWN_MODEL,
        UNKNOWN_FIELD,
        /** A model or field that was there once. */
        REMOVED,
        REQUIRED,
        TYPE,
        ONE_OF,
        RANGE,
        LENGTH,
        ITEMS,
        PATTERN,
        RULE_REQUIRES,
        RULE_REQUIRES_ANY,
        RULE_FORBIDS,
        RULE_NARROWS,
        /** Refused by the service, in its own words. */
        REFUSED
    }
}
