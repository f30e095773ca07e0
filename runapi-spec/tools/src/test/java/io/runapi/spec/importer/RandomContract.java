package io.runapi.spec.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Small contracts that make sense, of everything that a contract may say. */
final class RandomContract {
    private static final List<String> FIELDS = List.of(
            "prompt", "image_url", "image_urls", "seed", "size", "share", "loud", "parts", "extra", "list_of_lists");
    private static final List<String> TEXTS =
            List.of("a", "B", "16:9", "720p", "yes", "1.0", "x y", "#", "é", "null", "a:b");

    private final Random random;

    RandomContract(long seed) {
        this.random = new Random(seed);
    }

    String json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ObjectNode actions = root.putObject("actions");
        for (String service : List.of("art", "the-2-arts")) {
            for (String action : List.of("paint", "draw-lines", "see")) {
                if (random.nextInt(3) > 0) {
                    action(actions.putObject(service + "/" + action), action);
                }
            }
        }
        return root.toString();
    }

    private void action(ObjectNode action, String name) {
        action.put("model", "Art");
        action.put("endpoint", name.equals("see") ? "look" : name.replace('-', '_'));
        action.put("task_type", random.nextBoolean() ? "synchronous" : "asynchronous");
        ArrayNode models = action.putArray("models");
        ObjectNode fields = action.putObject("fields_by_model");
        List<String> ids = new ArrayList<>(List.of("m-1", "m-2", "2.5", "m-3").subList(0, random.nextInt(5)));
        ids.forEach(models::add);
        Map<String, String> types = new LinkedHashMap<>();
        for (String id : ids.isEmpty() ? List.of("_") : ids) {
            fields(fields.putObject(id), types, ids.isEmpty());
        }
        rules(action, ids, fields);
    }

    private void fields(ObjectNode fields, Map<String, String> types, boolean alone) {
        if (alone ? random.nextInt(4) == 0 : random.nextInt(8) > 0) {
            ObjectNode model = fields.putObject("model").put("type", "string");
            if (alone) {
                model.putArray("enum").add("v-1").add("v-2");
            } else if (random.nextBoolean()) {
                model.put("required", true);
            }
        }
        for (String name : FIELDS) {
            if (random.nextInt(3) > 0) {
                ObjectNode field = fields.putObject(name);
                field(field, name);
                if (random.nextInt(4) == 0) {
                    field.put("required", true);
                }
            }
        }
    }

    private void field(ObjectNode field, String name) {
        switch (name) {
            case "prompt" -> text(field);
            case "image_url" -> field.put("type", "string").put("pattern", random.nextBoolean() ? "^https?://" : "^h");
            case "seed" -> number(field, "integer", 4294967295L);
            case "size" -> number(field, "integer", 99);
            case "share" -> number(field, "number", 7);
            case "loud" -> {
                field.put("type", "boolean");
                if (random.nextBoolean()) {
                    field.putArray("enum").add(true).add(false);
                    field.put("default", random.nextBoolean());
                }
            }
            case "extra" -> {
                if (random.nextBoolean()) {
                    field.put("type", "object");
                }
            }
            default -> list(field, name);
        }
    }

    private void text(ObjectNode field) {
        field.put("type", "string");
        if (random.nextBoolean()) {
            ArrayNode values = field.putArray("enum");
            TEXTS.stream().filter(text -> random.nextBoolean()).forEach(values::add);
            values.add("last");
            if (random.nextBoolean()) {
                field.put("default", "last");
            }
        } else if (random.nextBoolean()) {
            field.put("length", true).put("max", 10 + random.nextInt(3));
            if (random.nextBoolean()) {
                field.put("min", random.nextInt(3));
            }
        }
    }

    private void number(ObjectNode field, String type, long max) {
        field.put("type", type);
        boolean whole = type.equals("integer");
        switch (random.nextInt(4)) {
            case 0 -> {
                ArrayNode values = field.putArray("enum");
                for (int value = -1; value < 2 + random.nextInt(40); value++) {
                    if (whole) {
                        values.add(value);
                    } else {
                        values.add(value / 4.0);
                    }
                }
            }
            case 1 -> {
                field.put("min", random.nextInt(3));
                field.put("max", max);
            }
            case 2 -> field.put("max", 9).put("default", 4);
            default -> {
                // any number
            }
        }
    }

    private void list(ObjectNode field, String name) {
        field.put("type", "array");
        if (random.nextBoolean()) {
            field.put("max_items", 3 + random.nextInt(3));
        }
        if (random.nextBoolean()) {
            field.put("min_items", random.nextInt(3));
        }
        if (name.equals("parts") && random.nextBoolean()) {
            ObjectNode item = field.putObject("items").put("type", "object").putObject("properties");
            item.putObject("text")
                    .put("type", "string")
                    .put("length", true)
                    .put("max", 5)
                    .put("required", true);
            item.putObject("mood")
                    .put("type", "string")
                    .putArray("enum")
                    .add("glad")
                    .add("sad");
            item.putObject("urls").put("type", "array").putObject("items").put("type", "string");
        } else if (name.equals("list_of_lists")) {
            field.putObject("items")
                    .put("type", "array")
                    .putObject("items")
                    .put("type", "integer")
                    .put("min", 1);
        }
    }

    private void rules(ObjectNode action, List<String> ids, ObjectNode fields) {
        ArrayNode rules = action.putArray("rules");
        for (int count = random.nextInt(4); count > 0; count--) {
            String model = ids.isEmpty() || random.nextBoolean() ? null : ids.get(random.nextInt(ids.size()));
            TreeSet<String> known = new TreeSet<>();
            fields.properties().stream()
                    .filter(each -> model == null || each.getKey().equals(model))
                    .forEach(each -> known.addAll(each.getValue().propertyNames()));
            known.remove("model");
            if (known.size() > 2) {
                rule(rules.addObject(), model, List.copyOf(known));
            }
        }
    }

    private void rule(ObjectNode rule, String model, List<String> known) {
        ObjectNode when = rule.putObject("when");
        if (model != null) {
            when.put("model", model);
        }
        if (random.nextBoolean()) {
            when.putObject(any(known)).put("present", random.nextBoolean());
        }
        if (random.nextInt(3) == 0) {
            when.put(known.get(0), random.nextBoolean());
        }
        switch (random.nextInt(4)) {
            case 0 -> rule.putArray("required").add(known.get(0)).add(known.get(1));
            case 1 -> rule.putArray("required_any").add(known.get(1)).add(known.get(2));
            case 2 -> rule.putArray("forbidden").add(random.nextInt(4) == 0 ? "unheard_of" : any(known));
            default -> {
                rule.putArray("forbidden").add(known.get(2));
                if (known.contains("loud")) {
                    rule.putObject("enum").putArray("loud").add(true);
                }
            }
        }
    }

    private String any(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
