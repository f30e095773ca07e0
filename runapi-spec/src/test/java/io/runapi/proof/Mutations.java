package io.runapi.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Spoils requests, or tries to: some mutations leave them as good as they were. */
final class Mutations {
    private final UpstreamAction action;
    private final Requests requests;
    private final Random random;
    private final List<Consumer<ObjectNode>> all = List.of(
            this::remove,
            this::wrongValue,
            this::outOfBounds,
            this::wrongCount,
            this::foreign,
            this::blank,
            this::otherModel,
            this::breakRule,
            this::breakRule,
            this::unknownField);

    Mutations(UpstreamAction action, Requests requests, Random random) {
        this.action = action;
        this.requests = requests;
        this.random = random;
    }

    void mutate(ObjectNode request) {
        all.get(random.nextInt(all.size())).accept(request);
    }

    private void remove(ObjectNode request) {
        List<String> names = new ArrayList<>(request.propertyNames());
        if (!names.isEmpty()) {
            request.remove(any(names));
        }
    }

    private void wrongValue(ObjectNode request) {
        change(request, "enum", (name, field) -> {
            if (!field.path("type").asString().equals("boolean")) { // types are not at stake here
                request.set(name, Breaking.strange(field));
            }
        });
    }

    private void outOfBounds(ObjectNode request) {
        String bound = random.nextBoolean() ? "min" : "max";
        change(request, bound, (name, field) -> request.set(name, Breaking.beyond(field, bound)));
    }

    private void wrongCount(ObjectNode request) {
        String bound = random.nextBoolean() ? "min_items" : "max_items";
        change(request, bound, (name, field) -> {
            int count = field.get(bound).asInt() + (bound.equals("min_items") ? -1 : 1);
            request.set(name, requests.list(name, field, count));
        });
    }

    private interface Change {
        void of(String name, JsonNode field);
    }

    /** Changes a field that has a constraint, of the model that the request is for. */
    private void change(ObjectNode request, String constraint, Change change) {
        String model = model(request);
        List<String> names = action.declared(model).entrySet().stream()
                .filter(field -> field.getValue().has(constraint))
                .map(Map.Entry::getKey)
                .toList();
        if (!names.isEmpty()) {
            String name = any(names);
            change.of(name, action.field(model, name));
        }
    }

    private String model(ObjectNode request) {
        String named = request.path("model").asString("");
        return action.fields().containsKey(named) ? named : any(action.variants());
    }

    private void foreign(ObjectNode request) {
        List<String> known = List.copyOf(action.known());
        if (!known.isEmpty()) {
            String name = any(known);
            request.set(name, requests.value(name, requests.anywhere(model(request), name)));
        }
    }

    private void blank(ObjectNode request) {
        List<String> names = new ArrayList<>(action.known());
        names.add("model");
        String name = any(names);
        switch (random.nextInt(3)) {
            case 0 -> request.putNull(name);
            case 1 -> request.put(name, " \t\n");
            default -> request.putArray(name);
        }
    }

    private void otherModel(ObjectNode request) {
        if (action.models().isEmpty()) {
            return;
        }
        switch (random.nextInt(3)) {
            case 0 -> request.remove("model");
            case 1 -> request.put("model", "model-of-tomorrow");
            default -> request.put("model", any(action.models()));
        }
    }

    private void breakRule(ObjectNode request) {
        if (!action.rules().isEmpty()) {
            UpstreamRule rule = any(action.rules());
            List<Breaking.Broken> ways = new Breaking(action, requests).ways(rule, request, model(request), false);
            if (!ways.isEmpty()) {
                ObjectNode broken = any(ways).request();
                request.removeAll();
                request.setAll(broken);
            }
        }
    }

    private void unknownField(ObjectNode request) {
        request.set("field_of_tomorrow", JsonMapper.shared().createObjectNode().put("a", 1));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
