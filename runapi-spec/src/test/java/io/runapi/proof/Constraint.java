package io.runapi.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One constraint of the contract.
 *
 * @param model whose it is; {@link UpstreamAction#NO_MODEL} for an action without models
 * @param field the field that it constrains; of a rule, empty
 * @param rule the rule, if it is one
 */
record Constraint(
        UpstreamAction action,
        String model,
        String field,
        Sort sort,
        @Nullable UpstreamRule rule) {
    /** What a constraint does, named as in the contract. */
    enum Sort {
        REQUIRED,
        ENUM,
        MIN,
        MAX,
        MIN_ITEMS,
        MAX_ITEMS,
        RULE
    }

    String word() {
        return sort.name().toLowerCase(Locale.ROOT);
    }

    /** Every constraint of an action, counted as the contract has them: one for each row and bound. */
    static List<Constraint> of(UpstreamAction action) {
        List<Constraint> constraints = new ArrayList<>();
        for (Map.Entry<String, Map<String, JsonNode>> model : action.fields().entrySet()) {
            if (action.listed() || model.getKey().equals(action.variants().get(0))) {
                model.getValue().forEach((name, field) -> add(constraints, action, model.getKey(), name, field));
            }
        }
        for (UpstreamRule rule : action.rules()) {
            String model = rule.json().path("when").path("model").asString("");
            constraints.add(new Constraint(action, model, "", Sort.RULE, rule));
        }
        return constraints;
    }

    private static void add(List<Constraint> all, UpstreamAction action, String model, String name, JsonNode field) {
        for (Sort sort : Sort.values()) {
            String word = sort.name().toLowerCase(Locale.ROOT);
            boolean says = sort == Sort.REQUIRED ? field.path(word).asBoolean(false) : field.has(word);
            if (says && sort != Sort.RULE) {
                all.add(new Constraint(action, model, name, sort, null));
            }
        }
    }

    @Override
    public String toString() {
        String of = model.isEmpty() || model.equals(UpstreamAction.NO_MODEL) ? "" : " " + model;
        return action + of + " " + (rule == null ? field + " " + word() : "rule " + rule);
    }
}
