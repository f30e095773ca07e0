package io.runapi.spec.contract;

import io.runapi.spec.description.Action;
import io.runapi.spec.description.FieldSpec;
import io.runapi.spec.description.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Brings an action into the one form in which it can be compared: a field that a rule forbids to a model by name is not
 * taken by it, ids that are listed as values of the field {@code model} are models, an action of several models needs
 * to be told which, and a field has one type.
 */
final class Canonical {
    private static final String MODEL = "model";

    private final ContractAction action;
    private final Problems problems;
    private final Place place;

    Canonical(ContractAction action, Problems problems) {
        this.action = action;
        this.problems = problems;
        this.place = Place.ROOT.at("actions").at(action.key());
    }

    Action action(boolean synchronousBefore) {
        Boolean told = action.synchronous();
        Map<String, Map<String, FieldSpec>> takes = takes();
        Map<String, Set<String>> refuses = new LinkedHashMap<>();
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : action.rules()) {
            String model = rule.equal().get(MODEL);
            if (model != null && rule.onlySaysWhatAModelRefuses() && takes.containsKey(model)) {
                refuses.computeIfAbsent(model, id -> new LinkedHashSet<>()).addAll(rule.forbid());
                takes.getOrDefault(model, Map.of()).keySet().removeAll(rule.forbid());
            } else {
                rules.add(rule);
            }
        }
        Set<String> taken = new LinkedHashSet<>();
        takes.values().forEach(fields -> taken.addAll(fields.keySet()));
        taken.forEach(field -> unite(field, takes));
        refuses.values().forEach(fields -> fields.removeAll(taken));
        refuses.values().removeIf(Set::isEmpty);
        return new Action(
                action.name(),
                action.endpoint(),
                told == null ? synchronousBefore : told,
                takes.containsKey(Action.NO_MODEL) ? List.of() : List.copyOf(takes.keySet()),
                takes,
                refuses,
                rules);
    }

    private Map<String, Map<String, FieldSpec>> takes() {
        Map<String, Map<String, FieldSpec>> takes = new LinkedHashMap<>();
        Map<String, FieldSpec> alone = action.fields().get(Action.NO_MODEL);
        if (alone == null) {
            action.models().forEach(id -> takes.put(id, own(id, action.fields().getOrDefault(id, Map.of()))));
            return takes;
        }
        FieldSpec model = alone.get(MODEL);
        if (model == null || model.values().isEmpty()) {
            takes.put(Action.NO_MODEL, new LinkedHashMap<>(alone));
            return takes;
        }
        for (JsonNode id : model.values()) {
            Map<String, FieldSpec> fields = new LinkedHashMap<>(alone);
            fields.put(MODEL, model.withValues(List.of()));
            takes.put(id.asString(), fields);
        }
        return takes;
    }

    /** That a model's id is its own needs no saying. */
    private Map<String, FieldSpec> own(String id, Map<String, FieldSpec> declared) {
        Map<String, FieldSpec> fields = new LinkedHashMap<>(declared);
        FieldSpec model = fields.get(MODEL);
        if (model == null) {
            return fields;
        }
        if (!model.values().isEmpty()) {
            if (model.values().stream().noneMatch(value -> value.asString().equals(id))) {
                problems.error(
                        place.at("fields_by_model").at(id).at(MODEL).at("enum"),
                        "is " + Values.texts(model.values()) + ", without the model's own id",
                        "\"" + id + "\"");
            }
        }
        boolean needed = model.required() || action.models().size() > 1;
        fields.put(MODEL, model.withValues(List.of()).withRequired(needed));
        return fields;
    }

    /** Gives a field one type and one kind of items over all models, or reports it. */
    private void unite(String field, Map<String, Map<String, FieldSpec>> takes) {
        String type = FieldSpec.ANY;
        FieldSpec items = null;
        Map<String, FieldSpec> properties = null;
        for (Map.Entry<String, Map<String, FieldSpec>> model : takes.entrySet()) {
            FieldSpec spec = model.getValue().get(field);
            if (spec == null) {
                continue;
            }
            Place here = place.at("fields_by_model").at(model.getKey()).at(field);
            if (!type.equals(FieldSpec.ANY)
                    && !spec.type().equals(FieldSpec.ANY)
                    && !spec.type().equals(type)) {
                problems.error(
                        here.at("type"),
                        "is \"" + spec.type() + "\", and \"" + type + "\" for another model",
                        "one type of a field in all models of an action");
            }
            if (items != null && spec.items() != null && !spec.items().equals(items)) {
                problems.error(
                        here.at("items"),
                        "differ from those for another model",
                        "one kind of items of a field in all models of an action");
            }
            if (properties != null && !spec.properties().equals(properties)) {
                problems.error(
                        here.at("properties"),
                        "differ from those for another model",
                        "one kind of object of a field in all models of an action");
            }
            properties = spec.properties();
            type = type.equals(FieldSpec.ANY) ? spec.type() : type;
            items = items == null ? spec.items() : items;
        }
        for (Map<String, FieldSpec> model : takes.values()) {
            FieldSpec spec = model.get(field);
            if (spec != null) {
                model.put(field, united(spec, type, items));
            }
        }
    }

    private static FieldSpec united(FieldSpec spec, String type, @Nullable FieldSpec items) {
        return spec.withType(type)
                .withItems(type.equals("array") && items == null ? FieldSpec.of(FieldSpec.ANY) : items);
    }
}
