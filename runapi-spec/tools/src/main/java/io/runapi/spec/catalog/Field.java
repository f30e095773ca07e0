package io.runapi.spec.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field of a request.
 *
 * @param base what holds where a model says nothing else
 * @param byModel what holds for a model instead; an empty one where the model does not take the field
 * @param modelId whether it holds the model's id
 * @param collected whether the builder collects the items instead of taking the list as an argument
 * @param constant whether its value is always the same, and written by itself
 */
record Field(
        String name,
        String words,
        FieldType type,
        Limits base,
        Map<String, Optional<Limits>> byModel,
        boolean modelId,
        boolean collected,
        boolean constant) {

    /** What holds for a model, or for a request without one; nothing if it is not taken. */
    Optional<Limits> limits(@Nullable Model model) {
        return model == null ? Optional.of(base) : byModel.getOrDefault(model.id(), Optional.of(base));
    }

    /** Models by what holds for them, in the order of the action; those that do not take the field are left out. */
    Map<Limits, List<Model>> variants(List<Model> models) {
        Map<Limits, List<Model>> variants = new LinkedHashMap<>();
        for (Model model : models) {
            limits(model)
                    .ifPresent(limits -> variants.computeIfAbsent(limits, key -> new ArrayList<>())
                            .add(model));
        }
        return variants;
    }

    String javaName() {
        return JavaNames.camel(name);
    }
}
