package io.runapi.processor.model;

import io.runapi.contract.FieldContract;

/** Questions about what a field's contract bounds. */
public final class Bounds {
    private Bounds() {}

    /** Whether the contract refuses anything. */
    public static boolean any(FieldContract field) {
        return field.required()
                || !field.oneOf().isEmpty()
                || ofNumber(field)
                || ofItems(field)
                || field.pattern() != null;
    }

    /** Whether it has a smallest or largest number, or length. */
    public static boolean ofNumber(FieldContract field) {
        return hasMin(field) || hasMax(field);
    }

    public static boolean hasMin(FieldContract field) {
        return field.min() != Double.NEGATIVE_INFINITY;
    }

    public static boolean hasMax(FieldContract field) {
        return field.max() != Double.POSITIVE_INFINITY;
    }

    /** Whether it has a smallest or largest count of items. */
    public static boolean ofItems(FieldContract field) {
        return field.minItems() > 0 || field.maxItems() < Integer.MAX_VALUE;
    }
}
