package io.runapi.contract;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is accepted in one field. Of a list, {@code minItems} and {@code maxItems} bound the list itself, and everything
 * else holds for each item.
 *
 * @param name the field's name on the wire
 * @param required whether a request without it is refused
 * @param oneOf the accepted values as text, numbers in their shortest form; empty if any
 * @param min smallest accepted number, or length; {@code -Infinity} if unbounded
 * @param max largest accepted number, or length; {@code Infinity} if unbounded
 * @param length whether {@code min} and {@code max} bound a text's length in code points, not a number
 * @param minItems fewest accepted items
 * @param maxItems most accepted items; {@link Integer#MAX_VALUE} if unbounded
 * @param pattern regular expression that a text must contain a match of; null if any text
 */
public record FieldContract(
        String name,
        boolean required,
        List<String> oneOf,
        double min,
        double max,
        boolean length,
        int minItems,
        int maxItems,
        @Nullable String pattern) {

    public FieldContract {
        oneOf = List.copyOf(oneOf);
    }

    /** A field that every request has to have. */
    public static FieldContract required(String name) {
        return new FieldContract(
                name,
                true,
                List.of(),
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY,
                false,
                0,
                Integer.MAX_VALUE,
                null);
    }

    /** A field that may be left out. */
    public static FieldContract optional(String name) {
        FieldContract field = required(name);
        return new FieldContract(
                name, false, field.oneOf, field.min, field.max, false, field.minItems, field.maxItems, null);
    }

    // By hand, here and below: a record's own methods are linked at their first call, which costs every start.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FieldContract field
                && name.equals(field.name)
                && required == field.required
                && oneOf.equals(field.oneOf)
                && Double.compare(min, field.min) == 0
                && Double.compare(max, field.max) == 0
                && length == field.length
                && minItems == field.minItems
                && maxItems == field.maxItems
                && Objects.equals(pattern, field.pattern);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** Whether it takes any value, or any item of a list. */
    boolean isFree() {
        return oneOf.isEmpty() && Double.isInfinite(min) && Double.isInfinite(max) && pattern == null;
    }

    /** The same under another name. */
    FieldContract named(String name) {
        return new FieldContract(name, required, oneOf, min, max, length, minItems, maxItems, pattern);
    }

    /** The same that accepts only these values. */
    public FieldContract oneOf(String... values) {
        return new FieldContract(name, required, List.of(values), min, max, length, minItems, maxItems, pattern);
    }

    /** The same that accepts numbers from {@code min} to {@code max}, both included; infinite for no bound. */
    public FieldContract range(double min, double max) {
        return new FieldContract(name, required, oneOf, min, max, false, minItems, maxItems, pattern);
    }

    /** The same that accepts texts of {@code min} to {@code max} code points; infinite for no bound. */
    public FieldContract length(double min, double max) {
        return new FieldContract(name, required, oneOf, min, max, true, minItems, maxItems, pattern);
    }

    /** The same that accepts lists of {@code min} to {@code max} items; {@link Integer#MAX_VALUE} for no bound. */
    public FieldContract items(int min, int max) {
        return new FieldContract(name, required, oneOf, this.min, this.max, length, min, max, pattern);
    }

    /** The same that accepts texts with a match of a regular expression (ECMA-262 as used by JSON Schema). */
    public FieldContract matching(String pattern) {
        return new FieldContract(name, required, oneOf, min, max, length, minItems, maxItems, pattern);
    }
}
