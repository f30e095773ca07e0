package io.runapi.spec.importer;

import io.runapi.spec.description.FieldSpec;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The most that can be said of a field for all models that take it. */
final class Loosest {
    private Loosest() {}

    /** @param everywhere whether every model of the action takes the field */
    static FieldSpec of(List<FieldSpec> specs, boolean everywhere) {
        FieldSpec first = specs.get(0);
        boolean sameMeaning = specs.stream().allMatch(spec -> spec.length() == first.length());
        Comparator<JsonNode> byNumber = Comparator.comparing(JsonNode::decimalValue);
        JsonNode min = sameMeaning ? widest(specs, FieldSpec::min, byNumber) : null;
        JsonNode max = sameMeaning ? widest(specs, FieldSpec::max, byNumber.reversed()) : null;
        return new FieldSpec(
                first.type(),
                everywhere && specs.stream().allMatch(FieldSpec::required),
                values(specs),
                first.length() && (min != null || max != null),
                min,
                max,
                widest(specs, FieldSpec::minItems, Comparator.<Integer>naturalOrder()),
                widest(specs, FieldSpec::maxItems, Comparator.<Integer>reverseOrder()),
                same(specs, FieldSpec::pattern),
                same(specs, FieldSpec::byDefault),
                first.items(),
                first.properties());
    }

    private static List<JsonNode> values(List<FieldSpec> specs) {
        Set<JsonNode> union = new LinkedHashSet<>();
        for (FieldSpec spec : specs) {
            if (spec.values().isEmpty()) {
                return List.of();
            }
            union.addAll(spec.values());
        }
        return List.copyOf(union);
    }

    /** The first of all bounds in an order; null if a model has none. */
    private static <T> @Nullable T widest(
            List<FieldSpec> specs, Function<FieldSpec, @Nullable T> bound, Comparator<T> order) {
        T widest = null;
        for (FieldSpec spec : specs) {
            T each = bound.apply(spec);
            if (each == null) {
                return null;
            }
            widest = widest == null || order.compare(each, widest) < 0 ? each : widest;
        }
        return widest;
    }

    private static <T> @Nullable T same(List<FieldSpec> specs, Function<FieldSpec, @Nullable T> part) {
        T first = part.apply(specs.get(0));
        return specs.stream().allMatch(spec -> Objects.equals(part.apply(spec), first)) ? first : null;
    }
}
