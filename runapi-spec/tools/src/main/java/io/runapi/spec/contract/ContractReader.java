package io.runapi.spec.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.runapi.spec.description.Action;
import io.runapi.spec.description.FieldSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a contract file strictly: every key has to be known, and every value has to make sense. */
public final class ContractReader {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*/[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern ENDPOINT = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");
    private static final Set<String> KEYS =
            Set.of("model", "endpoint", "task_type", "models", "fields_by_model", "rules");

    private final Problems problems;
    private final Shape shape;

    private ContractReader(String file) {
        this.problems = new Problems(file);
        this.shape = new Shape(problems);
    }

    /**
     * Reads a contract.
     *
     * @throws ContractException with all problems, if there are any
     */
    public static Contract read(Path file) throws IOException, ContractException {
        return new ContractReader(String.valueOf(file.getFileName())).contract(Files.readString(file, UTF_8));
    }

    private Contract contract(String text) throws ContractException {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JacksonException e) {
            problems.error(
                    Place.ROOT,
                    "line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ": " + e.getOriginalMessage(),
                    "one JSON object without duplicate keys");
            throw new ContractException(problems.errors());
        }
        Map<String, JsonNode> keys = shape.object(root, Place.ROOT, "an object with actions");
        shape.only(keys, Set.of("actions"), Place.ROOT);
        FieldReader fields = new FieldReader(problems, new References(root, problems));
        Place place = Place.ROOT.at("actions");
        List<ContractAction> actions = new ArrayList<>();
        shape.object(keys.get("actions"), place, "an object of actions by service/action")
                .forEach((key, node) -> actions.add(action(key, node, place.at(key), fields)));
        distinct(actions);
        Contract contract = new Contract(actions, problems);
        if (problems.errors().isEmpty()) {
            contract.canonical((tag, endpoint) -> false);
        }
        if (!problems.errors().isEmpty()) {
            throw new ContractException(problems.errors());
        }
        return contract;
    }

    private ContractAction action(String key, JsonNode node, Place place, FieldReader reader) {
        if (!KEY.matcher(key).matches()) {
            problems.error(place, "is no key of an action", "service/action, in small letters, digits and hyphens");
        }
        Map<String, JsonNode> keys = shape.object(node, place, "an object that describes an action");
        shape.only(keys, KEYS, place);
        List<String> models = keys.containsKey("models")
                ? shape.texts(keys.get("models"), place.at("models"), "a list of model ids")
                : missing(place.at("models"));
        Place fieldsPlace = place.at("fields_by_model");
        Map<String, Map<String, FieldSpec>> fields = new LinkedHashMap<>();
        shape.object(keys.get("fields_by_model"), fieldsPlace, "an object of fields by model")
                .forEach((model, each) -> fields.put(model, reader.fields(each, fieldsPlace.at(model))));
        if (keys.containsKey("models") && keys.containsKey("fields_by_model")) {
            agree(models, fields, fieldsPlace);
        }
        return new ContractAction(
                key,
                shape.text(keys.get("model"), place.at("model"), "the service's display name"),
                endpoint(keys.get("endpoint"), place.at("endpoint")),
                synchronous(keys.get("task_type"), place.at("task_type")),
                models,
                fields,
                new RuleReader(problems, models, fields).rules(keys.get("rules"), place.at("rules")));
    }

    private List<String> missing(Place place) {
        problems.error(place, "is missing", "a list of model ids");
        return List.of();
    }

    private String endpoint(@Nullable JsonNode node, Place place) {
        String accepted = "the action's path segment, in small letters, digits and underscores";
        String endpoint = shape.text(node, place, accepted);
        if (!endpoint.isEmpty() && !ENDPOINT.matcher(endpoint).matches()) {
            problems.error(place, "is " + node, accepted);
        }
        return endpoint;
    }

    private @Nullable Boolean synchronous(@Nullable JsonNode node, Place place) {
        if (node == null) {
            return null;
        }
        String accepted = "synchronous or asynchronous";
        return switch (shape.text(node, place, accepted)) {
            case "synchronous" -> true;
            case "asynchronous" -> false;
            case "" -> null;
            default -> {
                problems.error(place, "is " + node, accepted);
                yield null;
            }
        };
    }

    private void agree(List<String> models, Map<String, ?> fields, Place place) {
        List<String> expected = models.isEmpty() ? List.of(Action.NO_MODEL) : models;
        expected.stream()
                .filter(model -> !fields.containsKey(model))
                .forEach(model -> problems.error(
                        place, "has no fields of " + model, "fields for each of " + String.join(", ", expected)));
        fields.keySet().stream()
                .filter(model -> !expected.contains(model))
                .forEach(model -> problems.error(
                        place.at(model), "is not one of the action's models", String.join(", ", expected)));
    }

    /** Two keys must not lead to one path. */
    private void distinct(List<ContractAction> actions) {
        Map<String, String> seen = new LinkedHashMap<>();
        for (ContractAction action : actions) {
            if (!action.key().contains("/") || action.endpoint().isEmpty()) {
                continue;
            }
            String before = seen.put(action.service() + "/" + action.endpoint(), action.key());
            if (before != null) {
                problems.error(
                        Place.ROOT.at("actions").at(action.key()).at("endpoint"),
                        "is \"" + action.endpoint() + "\", as that of " + before,
                        "an endpoint that the service has once");
            }
        }
    }
}
