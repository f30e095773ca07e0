package io.runapi.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes requests that should be accepted, from the upstream contract alone. */
final class Requests {
    private static final String EMOJI = "🌊";

    private final UpstreamAction action;
    private final GeneratedRequest generated;
    private final Random random;

    Requests(UpstreamAction action, GeneratedRequest generated, Random random) {
        this.action = action;
        this.generated = generated;
        this.random = random;
    }

    /**
     * A request for a model: all that it requires, some of what it takes besides, and repaired until the rules are
     * content, which is not always possible.
     *
     * @param wanted fields to have in any case
     */
    ObjectNode make(String model, Set<String> wanted) {
        ObjectNode request = JsonMapper.shared().createObjectNode();
        if (!model.equals(UpstreamAction.NO_MODEL) && (action.models().size() > 1 || random.nextInt(4) > 0)) {
            request.put("model", model);
        }
        int share = random.nextInt(5);
        action.declared(model).forEach((name, field) -> {
            boolean required = field.path("required").asBoolean(false);
            if (!name.equals("model") && (required || wanted.contains(name) || random.nextInt(8) < share)) {
                request.set(name, value(name, field));
            }
        });
        repair(request, model, Set.of());
        return request;
    }

    /** Gives rules what they demand, where their conditions hold. */
    void repair(ObjectNode request, String model, Set<UpstreamRule> except) {
        for (int round = 0; round < 6; round++) {
            for (UpstreamRule rule : action.rules()) {
                if (!except.contains(rule) && rule.applies(request, model)) {
                    repair(request, model, rule);
                }
            }
        }
    }

    private void repair(ObjectNode request, String model, UpstreamRule rule) {
        rule.required().forEach(name -> add(request, model, name));
        if (rule.requiredAny().stream().noneMatch(name -> UpstreamRule.isPresent(request.path(name)))) {
            List<String> any = rule.requiredAny();
            if (!any.isEmpty()) {
                add(request, model, any.get(random.nextInt(any.size())));
            }
        }
        rule.forbidden().forEach(request::remove);
        for (Map.Entry<String, JsonNode> narrowed : rule.narrowed()) {
            if (request.has(narrowed.getKey())) {
                List<JsonNode> values = narrowed.getValue().valueStream().toList();
                request.set(narrowed.getKey(), values.get(random.nextInt(values.size())));
            }
        }
    }

    private void add(ObjectNode request, String model, String name) {
        if (!UpstreamRule.isPresent(request.path(name))) {
            request.set(name, value(name, anywhere(model, name)));
        }
    }

    /** What a model says of a field, or another if it is none of its own. */
    JsonNode anywhere(String model, String name) {
        JsonNode own = action.field(model, name);
        if (!own.isMissingNode()) {
            return own;
        }
        return action.fields().values().stream()
                .filter(fields -> fields.containsKey(name))
                .map(fields -> fields.get(name))
                .findFirst()
                .orElse(JsonMapper.shared().createObjectNode().put("type", "string"));
    }

    /** A value that a field takes. */
    JsonNode value(String name, JsonNode field) {
        if (field.has("enum")) {
            JsonNode values = field.get("enum");
            return values.get(random.nextInt(values.size()));
        }
        var nodes = JsonMapper.shared().getNodeFactory();
        return switch (field.path("type").asString("string")) {
            case "boolean" -> nodes.booleanNode(random.nextBoolean());
            case "integer" -> nodes.numberNode(whole(field));
            case "number" -> nodes.numberNode(number(field));
            case "array" -> list(name, field, count(field));
            case "object" -> object(field);
            default -> nodes.stringNode(text(name, field));
        };
    }

    private long whole(JsonNode field) {
        long min = (long) Math.ceil(field.path("min").asDouble(1));
        long max = (long) Math.floor(field.path("max").asDouble(min + 9));
        return random.nextInt(4) == 0
                ? (random.nextBoolean() ? min : max)
                : min + random.nextInt((int) Math.min(max - min + 1, 1000));
    }

    private double number(JsonNode field) {
        double min = field.path("min").asDouble(0);
        double max = field.path("max").asDouble(min + 8);
        return min + (max - min) * random.nextInt(5) / 4;
    }

    private int count(JsonNode field) {
        int min = Math.max(1, field.path("min_items").asInt(1));
        int max = field.path("max_items").asInt(min + 2);
        return random.nextInt(4) == 0 ? max : min + random.nextInt(Math.min(max - min, 2) + 1);
    }

    ArrayNode list(String name, JsonNode field, int count) {
        ArrayNode list = JsonMapper.shared().createArrayNode();
        for (int i = 0; i < count; i++) {
            list.add(field.has("items") ? value(name, field.get("items")) : generated.item(name, i));
        }
        return list;
    }

    private ObjectNode object(JsonNode field) {
        ObjectNode object = JsonMapper.shared().createObjectNode();
        field.path("properties").properties().forEach(property -> {
            if (property.getValue().path("required").asBoolean(false) || random.nextBoolean()) {
                object.set(property.getKey(), value(property.getKey(), property.getValue()));
            }
        });
        return object;
    }

    private String text(String name, JsonNode field) {
        if (field.has("pattern") && field.get("pattern").asString().startsWith("^Speaker")) {
            return "Speaker " + (1 + random.nextInt(9));
        }
        if (name.endsWith("_url") || name.endsWith("_urls") || name.equals("upload_url_list") || field.has("pattern")) {
            return "https://example.com/" + random.nextInt(100) + ".png";
        }
        if (!field.path("length").asBoolean(false)) {
            return "text " + random.nextInt(100);
        }
        int min = Math.max(1, field.path("min").asInt(1));
        int max = field.path("max").asInt(min + 20);
        return random.nextInt(8) == 0 ? text(max) : text(min + random.nextInt(Math.min(max - min, 20) + 1));
    }

    /** A text of so many code points, the last of them outside the basic plane. */
    static String text(int codePoints) {
        return codePoints < 1 ? "" : "x".repeat(codePoints - 1) + EMOJI;
    }

    /** The fields that are in a request, but the model. */
    static List<String> fields(ObjectNode request) {
        List<String> names = new ArrayList<>(request.propertyNames());
        names.remove("model");
        return names;
    }
}
