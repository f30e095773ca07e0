package io.runapi.contract;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What one model constrains otherwise than the action does.
 *
 * @param id the model's id
 * @param fields in place of the action's fields of the same names
 * @param without names of fields that it refuses
 */
public record ModelContract(String id, List<FieldContract> fields, Set<String> without) {
    public ModelContract {
        fields = List.copyOf(fields);
        without = Collections.unmodifiableSet(new LinkedHashSet<>(without));
    }

    /** A model that takes what the action says. */
    public static ModelContract model(String id) {
        return new ModelContract(id, List.of(), Set.of());
    }

    /** The same with fields in place of the action's. */
    public ModelContract fields(FieldContract... fields) {
        return new ModelContract(id, List.of(fields), without);
    }

    /** The same that refuses some of the action's fields. */
    public ModelContract without(String... fields) {
        return new ModelContract(id, this.fields, new LinkedHashSet<>(List.of(fields)));
    }
}
