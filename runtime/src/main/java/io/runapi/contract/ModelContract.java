package io.runapi.contract;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What some models constrain otherwise than the action does.
 *
 * @param ids the models' ids
 * @param fields in place of the action's fields of the same names
 * @param without names of fields that they refuse
 */
public record ModelContract(List<String> ids, List<FieldContract> fields, Set<String> without) {
    public ModelContract {
        ids = List.copyOf(ids);
        fields = List.copyOf(fields);
        without = Collections.unmodifiableSet(new LinkedHashSet<>(without));
    }

    /** Models that take what the action says. */
    public static ModelContract model(String... ids) {
        return new ModelContract(List.of(ids), List.of(), Set.of());
    }

    /** The same with fields in place of the action's. */
    public ModelContract fields(FieldContract... fields) {
        return new ModelContract(ids, List.of(fields), without);
    }

    /** The same that refuse some of the action's fields. */
    public ModelContract without(String... fields) {
        return new ModelContract(ids, this.fields, new LinkedHashSet<>(List.of(fields)));
    }
}
