package io.runapi.spec.description;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What one model takes in one field.
 *
 * @param type a type of JSON Schema, or {@link #ANY}
 * @param values the accepted values in order; empty if any will do
 * @param min inclusive bound of the value, or of the length in code points if {@code length}
 * @param max inclusive, as {@code min}
 * @param byDefault what the service takes where the field is absent
 * @param items of a list
 * @param properties of an object; empty if it is free-form
 */
public record FieldSpec(
        String type,
        boolean required,
        List<JsonNode> values,
        boolean length,
        @Nullable JsonNode min,
        @Nullable JsonNode max,
        @Nullable Integer minItems,
        @Nullable Integer maxItems,
        @Nullable String pattern,
        @Nullable JsonNode byDefault,
        @Nullable FieldSpec items,
        Map<String, FieldSpec> properties) {

    /** The type of a field whose type nobody told. */
    public static final String ANY = "any";

    /** A field without any constraint. */
    public static FieldSpec of(String type) {
        return new FieldSpec(type, false, List.of(), false, null, null, null, null, null, null, null, Map.of());
    }

    public FieldSpec withType(String other) {
        return new FieldSpec(
                other, required, values, length, min, max, minItems, maxItems, pattern, byDefault, items, properties);
    }

    public FieldSpec withRequired(boolean other) {
        return new FieldSpec(
                type, other, values, length, min, max, minItems, maxItems, pattern, byDefault, items, properties);
    }

    public FieldSpec withValues(List<JsonNode> other) {
        return new FieldSpec(
                type, required, other, length, min, max, minItems, maxItems, pattern, byDefault, items, properties);
    }

    public FieldSpec withItems(@Nullable FieldSpec other) {
        return new FieldSpec(
                type, required, values, length, min, max, minItems, maxItems, pattern, byDefault, other, properties);
    }
}
