package io.runapi.spec.importer;

import io.runapi.spec.description.Action;
import io.runapi.spec.description.Catalog;
import io.runapi.spec.description.ServiceFile;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Remembers what the service no longer has, and since when we know; what comes back is no longer remembered. */
final class Tombstones {
    private static final String KEY = "x-runapi-removed";

    private final Words words;
    private final String date;
    private final Catalog before;
    private final Catalog after;

    Tombstones(Words words, String date, Catalog before, Catalog after) {
        this.words = words;
        this.date = date;
        this.before = before;
        this.after = after;
    }

    /** The removed models and fields of an action that is still there. */
    ArrayNode of(String tag, Action now, JsonNode old) {
        ArrayNode removed = kept(old, entry -> {
            String model = entry.path("model").asString("");
            String field = entry.path("field").asString("");
            boolean back = entry.has("action")
                    && after.action(
                                    entry.path("service").asString(""),
                                    entry.path("action").asString(""))
                            .isPresent();
            return !back && !now.models().contains(model) && !now.fields().contains(field);
        });
        before.action(tag, now.endpoint()).ifPresent(earlier -> {
            earlier.models().stream()
                    .filter(model -> !now.models().contains(model))
                    .forEach(model -> add(removed, "", "model", model, model));
            earlier.fields().stream()
                    .filter(field -> !now.fields().contains(field))
                    .forEach(field -> add(removed, "", "field", field, tag + "/" + now.endpoint() + "/" + field));
        });
        inherited(tag + "/" + now.endpoint(), removed);
        return removed;
    }

    /** Who asks for a model that went with its action is told by the action that took the place of that one. */
    private void inherited(String heir, ArrayNode removed) {
        before.services()
                .forEach((service, had) -> had.actions().forEach((name, action) -> {
                    boolean gone = after.action(service, name).isEmpty();
                    if (gone
                            && words.successor(service + "/" + name)
                                    .filter(heir::equals)
                                    .isPresent()) {
                        action.models().stream()
                                .filter(model -> !isServed(model))
                                .forEach(model -> {
                                    ObjectNode entry = removed.addObject();
                                    entry.put("model", model)
                                            .put("service", service)
                                            .put("action", name)
                                            .put("on", date);
                                    words.successor(model).ifPresent(use -> entry.put("use", use));
                                });
                    }
                }));
    }

    private boolean isServed(String model) {
        return after.services().values().stream()
                .flatMap(service -> service.actions().values().stream())
                .anyMatch(action -> action.models().contains(model));
    }

    /** The removed actions of a service. */
    ArrayNode of(String tag, ServiceFile old) {
        ArrayNode removed = kept(
                old.tree(),
                entry -> after.action(tag, entry.path("action").asString("")).isEmpty());
        Map<String, Action> actions =
                before.services().containsKey(tag) ? before.services().get(tag).actions() : Map.of();
        actions.keySet().stream()
                .filter(action -> after.action(tag, action).isEmpty())
                .forEach(action -> add(removed, tag, "action", action, tag + "/" + action));
        return removed;
    }

    private static ArrayNode kept(JsonNode old, Predicate<JsonNode> stillGone) {
        ArrayNode removed = JsonNodeFactory.instance.arrayNode();
        for (JsonNode entry : old.path(KEY)) {
            if (stillGone.test(entry)) {
                removed.add(entry.deepCopy());
            }
        }
        return removed;
    }

    private void add(ArrayNode removed, String service, String kind, String name, String successorOf) {
        if (removed.valueStream()
                .anyMatch(entry -> entry.path(kind).asString("").equals(name))) {
            return;
        }
        ObjectNode entry = removed.addObject();
        if (!service.isEmpty()) {
            entry.put("service", service);
        }
        entry.put(kind, name);
        entry.put("on", date);
        words.successor(successorOf).ifPresent(use -> entry.put("use", use));
    }
}
