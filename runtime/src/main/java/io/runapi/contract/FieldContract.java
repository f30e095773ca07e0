package io.runapi.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is accepted in one field; members as in {@link io.runapi.declaration.Property}. */
public record FieldContract(
        String name,
        boolean required,
        List<String> oneOf,
        double min,
        double max,
        boolean length,
        int minItems,
        int maxItems,
        @Nullable String pattern) {}
