package io.runapi.spec.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a field accepts, as texts of JSON values.
 *
 * @param accepted all values; any if empty
 * @param lengthAtLeast the fewest characters, in code points
 * @param matches a regular expression
 * @param byDefault what the service takes if the field is left out
 */
record Limits(
        boolean required,
        List<String> accepted,
        @Nullable String atLeast,
        @Nullable String atMost,
        @Nullable String lengthAtLeast,
        @Nullable String lengthAtMost,
        @Nullable String itemsAtLeast,
        @Nullable String itemsAtMost,
        @Nullable String matches,
        @Nullable String byDefault) {}
