package io.runapi.spec.contract;

import io.runapi.spec.description.FieldSpec;
import io.runapi.spec.description.Rule;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An action as the contract has it.
 *
 * @param key as {@code kling/text-to-video}
 * @param title the display name of its service
 * @param endpoint its path segment
 * @param synchronous null where the contract does not say
 * @param models the models' ids
 * @param fields by model, or under {@code _}, and name
 */
record ContractAction(
        String key,
        String title,
        String endpoint,
        @Nullable Boolean synchronous,
        List<String> models,
        Map<String, Map<String, FieldSpec>> fields,
        List<Rule> rules) {

    String service() {
        return key.substring(0, key.indexOf('/'));
    }

    String name() {
        return key.substring(key.indexOf('/') + 1);
    }
}
