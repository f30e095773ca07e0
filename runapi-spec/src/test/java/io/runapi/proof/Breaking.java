package io.runapi.proof;

import io.runapi.contract.Violation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The ways to break one constraint of a good request. */
final class Breaking {
    private final UpstreamAction action;
    private final Requests requests;

    Breaking(UpstreamAction action, Requests requests) {
        this.action = action;
        this.requests = requests;
    }

    /**
     * A broken request.
     *
     * @param kinds one of which the violation is
     * @param field where it is
     * @param mirrored where a second violation is, of the same kind: two rules that exclude each other's field are
     *     broken together; null if there is none
     */
    record Broken(
            ObjectNode request,
            Set<Kind> kinds,
            String field,
            @Nullable String mirrored) {
        Broken(ObjectNode request, Set<Kind> kinds, String field) {
            this(request, kinds, field, null);
        }

        /** The fields that are blamed. */
        Set<String> fields() {
            return mirrored == null ? Set.of(field) : Set.of(field, mirrored);
        }
    }

    /** A value that no enumeration of the catalogue has. */
    static JsonNode strange(JsonNode field) {
        return switch (field.path("type").asString("string")) {
            case "integer", "number" -> JsonMapper.shared().getNodeFactory().numberNode(987_654);
            default -> JsonMapper.shared().getNodeFactory().stringNode("no-such-value");
        };
    }

    /** A value one beyond a bound. */
    static JsonNode beyond(JsonNode field, String bound) {
        int step = bound.equals("min") ? -1 : 1;
        if (field.path("length").asBoolean(false)) {
            return JsonMapper.shared()
                    .getNodeFactory()
                    .stringNode(Requests.text(field.get(bound).asInt() + step));
        }
        return field.path("type").asString().equals("integer")
                ? JsonMapper.shared()
                        .getNodeFactory()
                        .numberNode(field.get(bound).asLong() + step)
                : JsonMapper.shared()
                        .getNodeFactory()
                        .numberNode(field.get(bound).asDouble() + step / 8.0);
    }

    List<Broken> ways(Constraint constraint, ObjectNode good) {
        String name = constraint.field();
        JsonNode field = action.field(constraint.model(), name);
        ObjectNode broken = good.deepCopy();
        switch (constraint.sort()) {
            case REQUIRED -> {
                broken.remove(name);
                return List.of(new Broken(broken, Set.of(Kind.REQUIRED), name));
            }
            case ENUM -> {
                broken.set(name, strange(field));
                Kind kind = name.equals("model") ? Kind.UNKNOWN_MODEL : Kind.ONE_OF;
                return List.of(new Broken(broken, Set.of(kind), name));
            }
            case MIN, MAX -> {
                JsonNode value = beyond(field, constraint.word());
                broken.set(name, value);
                Kind kind = field.path("length").asBoolean(false) ? Kind.LENGTH : Kind.RANGE;
                return List.of(new Broken(broken, Set.of(UpstreamRule.isPresent(value) ? kind : Kind.REQUIRED), name));
            }
            case MIN_ITEMS, MAX_ITEMS -> {
                int step = constraint.word().equals("min_items") ? -1 : 1;
                JsonNode value =
                        requests.list(name, field, field.get(constraint.word()).asInt() + step);
                broken.set(name, value);
                return List.of(
                        new Broken(broken, Set.of(UpstreamRule.isPresent(value) ? Kind.ITEMS : Kind.REQUIRED), name));
            }
            default -> {
                return constraint.rule() == null ? List.of() : ways(constraint.rule(), good, constraint.model(), true);
            }
        }
    }

    /** The ways to break a rule, one for each of its demands. */
    List<Broken> ways(UpstreamRule rule, ObjectNode good, String model, boolean repaired) {
        ObjectNode holding = good.deepCopy();
        for (Map.Entry<String, JsonNode> condition : rule.conditions()) {
            hold(holding, model, condition.getKey(), condition.getValue());
        }
        if (repaired) {
            requests.repair(holding, model, Set.of(rule));
        }
        List<Broken> ways = new ArrayList<>();
        for (String name : rule.required()) {
            ways.add(without(holding, List.of(name), Kind.RULE_REQUIRES));
        }
        if (!rule.requiredAny().isEmpty()) {
            ways.add(without(holding, rule.requiredAny(), Kind.RULE_REQUIRES_ANY));
        }
        for (String name : rule.forbidden()) {
            ObjectNode broken = holding.deepCopy();
            if (!UpstreamRule.isPresent(broken.path(name))) {
                broken.set(name, requests.value(name, requests.anywhere(model, name)));
            }
            Set<Kind> kinds = rule.onlyForbidsAModel()
                    ? Set.of(Kind.RULE_FORBIDS, Kind.UNKNOWN_FIELD)
                    : Set.of(Kind.RULE_FORBIDS);
            ways.add(new Broken(satisfied(broken, rule, name), kinds, name, rule.mirrored(name, action.rules())));
        }
        for (Map.Entry<String, JsonNode> narrowed : rule.narrowed()) {
            for (JsonNode value : others(model, narrowed)) {
                ObjectNode broken = satisfied(holding, rule, narrowed.getKey());
                broken.set(narrowed.getKey(), value);
                ways.add(new Broken(broken, Set.of(Kind.RULE_NARROWS), narrowed.getKey()));
            }
        }
        return ways;
    }

    /** The same with all that the rule demands, except of one field. */
    private ObjectNode satisfied(ObjectNode request, UpstreamRule rule, String except) {
        ObjectNode satisfied = request.deepCopy();
        for (String name : rule.required()) {
            if (!name.equals(except) && !UpstreamRule.isPresent(satisfied.path(name))) {
                satisfied.set(name, requests.value(name, requests.anywhere(UpstreamAction.NO_MODEL, name)));
            }
        }
        for (Map.Entry<String, JsonNode> narrowed : rule.narrowed()) {
            String name = narrowed.getKey();
            if (!name.equals(except) && satisfied.has(name)) {
                satisfied.set(name, narrowed.getValue().get(0));
            }
        }
        rule.forbidden().stream().filter(name -> !name.equals(except)).forEach(satisfied::remove);
        return satisfied;
    }

    private Broken without(ObjectNode holding, List<String> names, Kind kind) {
        ObjectNode broken = holding.deepCopy();
        names.forEach(broken::remove);
        return new Broken(broken, Set.of(kind), names.get(0));
    }

    /** Values that the model takes and the rule does not. */
    private List<JsonNode> others(String model, Map.Entry<String, JsonNode> narrowed) {
        JsonNode field = requests.anywhere(model, narrowed.getKey());
        List<JsonNode> values = new ArrayList<>();
        if (field.path("type").asString().equals("boolean")) {
            values.add(JsonMapper.shared().getNodeFactory().booleanNode(true));
            values.add(JsonMapper.shared().getNodeFactory().booleanNode(false));
        }
        field.path("enum").forEach(values::add);
        if (field.has("max")) {
            values.add(field.get("max"));
        }
        values.removeIf(value -> narrowed.getValue()
                .valueStream()
                .anyMatch(taken -> UpstreamRule.text(taken).equals(UpstreamRule.text(value))));
        return values;
    }

    private void hold(ObjectNode request, String model, String field, JsonNode wanted) {
        if (field.equals("model")) {
            request.put("model", wanted.asString());
        } else if (!wanted.has("present")) {
            request.set(field, wanted);
        } else if (!wanted.get("present").asBoolean()) {
            request.remove(field);
        } else if (!UpstreamRule.isPresent(request.path(field))) {
            request.set(field, requests.value(field, requests.anywhere(model, field)));
        }
    }
}
