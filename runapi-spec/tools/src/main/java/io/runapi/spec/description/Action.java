package io.runapi.spec.description;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an action takes, in the one form in which contract and description can be compared.
 *
 * @param key the second half of its upstream key, with hyphens
 * @param endpoint its path segment and name
 * @param models the models' ids in order; empty if the action has none
 * @param takes what each model takes, by model and field; under {@link #NO_MODEL} if there are no models
 * @param refuses by model, the fields that a model refuses although no model of the action takes them
 * @param rules the conditional rules in order
 */
public record Action(
        String key,
        String endpoint,
        boolean synchronous,
        List<String> models,
        Map<String, Map<String, FieldSpec>> takes,
        Map<String, Set<String>> refuses,
        List<Rule> rules) {

    /** Stands for the models of an action that has none. */
    public static final String NO_MODEL = "_";

    /** The fields that at least one model takes, in order of first appearance. */
    public Set<String> fields() {
        Set<String> fields = new LinkedHashSet<>();
        takes.values().forEach(model -> fields.addAll(model.keySet()));
        return fields;
    }

    /** The fields that a model refuses: those of the other models, and those that are forbidden to it by name. */
    public Set<String> refusedBy(String model) {
        Set<String> refused = fields();
        refused.removeAll(takes.getOrDefault(model, Map.of()).keySet());
        refused.addAll(refuses.getOrDefault(model, Set.of()));
        return refused;
    }
}
