package io.runapi.testkit.contract;

import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One operation of the description: where it is called, what it takes and what it answers. Immutable. */
public final class Operation {
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    private final String method;
    private final String path;
    private final Pattern pattern;
    private final List<String> parameters = new ArrayList<>();
    private final Place place;
    private final boolean keyless;
    private final @Nullable Schema request;
    private final Place given;
    private final Refusals refusals;

    /**
     * An operation.
     *
     * @param given where the schema of what it is given stands, whether there is one or not
     */
    Operation(
            String method,
            String path,
            Place place,
            boolean keyless,
            Place given,
            @Nullable Schema request,
            Refusals refusals) {
        this.given = given;
        this.refusals = refusals;
        this.method = method;
        this.path = path;
        this.place = place;
        this.keyless = keyless;
        this.request = request;
        Matcher parameter = PARAMETER.matcher(path);
        StringBuilder regex = new StringBuilder();
        int end = 0;
        while (parameter.find()) {
            regex.append(Pattern.quote(path.substring(end, parameter.start()))).append("([^/]+)");
            parameters.add(parameter.group(1));
            end = parameter.end();
        }
        this.pattern = Pattern.compile(regex + Pattern.quote(path.substring(end)));
    }

    /** HTTP method in capitals. */
    public String method() {
        return method;
    }

    /** Path with its parameters in braces. */
    public String path() {
        return path;
    }

    /** Whether it is called without a key. */
    public boolean isKeyless() {
        return keyless;
    }

    /** How a call brings what it is given. */
    public enum Input {
        NOTHING,
        JSON,
        FORM,
        /** In path and query. */
        PARAMETERS
    }

    /** How a call brings what it is given. */
    public Input input() {
        Place content = place.get("requestBody").get("content");
        if (content.get("application/json").exists()) {
            return Input.JSON;
        }
        return content.get("multipart/form-data").exists()
                ? Input.FORM
                : request == null ? Input.NOTHING : Input.PARAMETERS;
    }

    /** What texts of a path, a query or a form stand for: numbers and lists where the schema has them. */
    public ObjectNode typed(Map<String, List<String>> texts) {
        return new Parameters(given).typed(texts);
    }

    /** Whether it is one of RunAPI's actions, as opposed to what serves them. */
    public boolean isAction() {
        return place.node().has("x-runapi-action");
    }

    /** An answer that has all that the description knows of it, except the words of a task. */
    public ObjectNode sampleAnswer(AnswerMaker maker) {
        return new SampleAnswer(maker)
                .of(json(place.get("responses").get("200")).get("schema"));
    }

    /** Whether calling it creates a task. */
    public boolean createsTask() {
        return place.node().has("x-runapi-task");
    }

    /** Whether it tells where a task stands. */
    public boolean tellsTaskStatus() {
        return place.node().has("x-runapi-task-status");
    }

    /** The path's parameters by name, or null if a path is not this operation's. */
    public @Nullable Map<String, String> match(String called) {
        Matcher matcher = pattern.matcher(called);
        if (!matcher.matches()) {
            return null;
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
            values.put(parameters.get(i), matcher.group(i + 1));
        }
        return values;
    }

    /** What is wrong with a body; empty if nothing is. */
    public List<Refusal> check(JsonNode body) {
        return request == null ? List.of() : refusals.of(request.validate(body));
    }

    /** Ids of the models that the description lists for it, in its order. */
    public List<String> models() {
        List<String> ids = new ArrayList<>();
        JsonNode models = json(place.get("requestBody")).get("schema").node().path("x-runapi-models");
        models.forEach(model -> model.path("id").forEach(id -> ids.add(id.asString())));
        return ids;
    }

    /** Names of the properties that a whole answer has. */
    public List<String> answerProperties() {
        List<String> names = new ArrayList<>();
        collect(json(place.get("responses").get("200")).get("schema"), names);
        return names;
    }

    /** Its examples: {@code SomethingRequest} belongs to {@code SomethingAnswer}. */
    public List<Example> examples() {
        Place requests = json(place.get("requestBody")).get("examples");
        Place answers = json(place.get("responses").get("200")).get("examples");
        List<Example> examples = new ArrayList<>();
        for (String name : requests.node().propertyNames()) {
            JsonNode answer =
                    answers.get(name.replaceFirst("Request$", "Answer")).node().path("value");
            if (!answer.isMissingNode()) {
                examples.add(new Example(requests.get(name).node().path("value"), answer));
            }
        }
        return examples;
    }

    private static Place json(Place body) {
        return body.get("content").get("application/json");
    }

    private static void collect(Place schema, List<String> names) {
        names.addAll(schema.node().path("properties").propertyNames());
        schema.items("allOf").forEach(part -> collect(part, names));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
