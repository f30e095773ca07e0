package io.runapi.testkit.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.runapi.file.FileContent;
import io.runapi.json.JsonCodec;
import io.runapi.json.JsonReader;
import io.runapi.testkit.contract.Description;
import io.runapi.testkit.contract.Operation;
import io.runapi.testkit.contract.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * An action as the description has it, and a request to it that the server accepts: with what is required, and then
 * with what the server's refusals ask for.
 */
record DescribedAction(String path, Operation operation, JsonNode schema) {
    private static final JsonNodeFactory NODES = JsonMapper.shared().getNodeFactory();
    private static final Pattern ACCEPTED = Pattern.compile("accepted: ([^,]+)");
    private static final Pattern BOUND = Pattern.compile("(?:minimum|maximum) value of (-?[\\d.]+)");
    private static final Set<String> MAKING = Set.of("image", "video", "audio", "music");
    private static final JsonNode ROOT = root();

    private static URL resource(String name) {
        return requireNonNull(Description.class.getResource("/META-INF/runapi/" + name));
    }

    private static JsonNode root() {
        try (InputStream in = resource("openapi.yaml").openStream()) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every action of a service that makes something, by the name of its request. */
    static Map<String, DescribedAction> byRequest() {
        Description description = Description.load(resource("openapi.yaml"), resource("openapi-standard.json"));
        Map<String, DescribedAction> actions = new LinkedHashMap<>();
        for (Operation operation : description.operations()) {
            JsonNode found = ROOT.path("paths")
                    .path(operation.path())
                    .path(operation.method().toLowerCase(Locale.ROOT));
            String request = request(found);
            if (operation.isAction() && !request.isEmpty() && isOfCatalogue(found)) {
                JsonNode schema = ROOT.at("/components/schemas/" + request);
                actions.put(request, new DescribedAction(operation.path(), operation, schema));
            }
        }
        return actions;
    }

    /** Whether it is a model's service, not one for chat, files or the account, or the short path to one. */
    private static boolean isOfCatalogue(JsonNode operation) {
        String service = operation.path("tags").path(0).asString();
        return !operation.path("x-runapi-alias").asBoolean(false)
                && ROOT.path("tags")
                        .valueStream()
                        .filter(tag -> tag.path("name").asString().equals(service))
                        .anyMatch(tag ->
                                MAKING.contains(tag.path("x-runapi-group").asString("")));
    }

    private static String request(JsonNode operation) {
        for (JsonNode content : operation.path("requestBody").path("content")) {
            String ref = content.path("schema").path("$ref").asString("");
            return ref.substring(ref.lastIndexOf('/') + 1);
        }
        return operation.path("x-runapi-request").asString("");
    }

    /** The typed request. */
    Object request(Class<?> type) throws ReflectiveOperationException {
        Field instance = Class.forName(type.getName() + "Codec").getDeclaredField("INSTANCE");
        instance.setAccessible(true);
        Object read = JsonReader.decode(json().toString().getBytes(UTF_8), (JsonCodec<?>) instance.get(null));
        Object builder = type.getMethod("toBuilder").invoke(read);
        for (Method setter : builder.getClass().getMethods()) {
            if (setter.getParameterCount() == 1 && setter.getParameterTypes()[0] == FileContent.class) {
                setter.invoke(builder, FileContent.of("speech.mp3", "sound".getBytes(UTF_8))); // no JSON has it
            }
        }
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() == FileContent.class) { // a part of a form, which JSON can't hold
                builder.getClass()
                        .getMethod(component.getName(), FileContent.class)
                        .invoke(builder, FileContent.of("speech.wav", new byte[100]));
            }
        }
        return builder.getClass().getMethod("build").invoke(builder); // and with that the client's checks
    }

    private ObjectNode json() {
        ObjectNode request = object(schema);
        JsonNode model = schema.path("x-runapi-models").path(0).path("id").path(0);
        if (model.isString()) {
            request.set("model", model);
        }
        for (int round = 0; round < 10; round++) {
            List<Refusal> refusals = operation.check(request);
            if (refusals.isEmpty()) {
                return request;
            }
            refusals.forEach(refusal -> obey(refusal, request));
        }
        assertThat(operation.check(request)).as("%s %s", path, request).isEmpty();
        return request;
    }

    private void obey(Refusal refusal, ObjectNode request) {
        String param = String.valueOf(refusal.param()).replaceFirst("[\\[.].*", "");
        JsonNode property = resolved(schema.path("properties").path(param));
        Matcher accepted = ACCEPTED.matcher(refusal.message());
        Matcher bound = BOUND.matcher(refusal.message());
        if (refusal.message().contains("required")) {
            request.set(param, sample(param, property));
        } else if (accepted.find()) {
            request.set(param, typed(property, accepted.group(1)));
        } else if (bound.find()) {
            request.set(param, typed(property, bound.group(1)));
        } else {
            request.remove(param);
        }
    }

    private static ObjectNode object(JsonNode schema) {
        ObjectNode object = JsonMapper.shared().createObjectNode();
        for (JsonNode name : schema.path("required")) {
            String property = name.asString();
            object.set(
                    property,
                    sample(property, resolved(schema.path("properties").path(property))));
        }
        return object;
    }

    private static JsonNode sample(String name, JsonNode property) {
        JsonNode known = property.path("enum");
        if (!known.isEmpty()) {
            return known.get(0);
        }
        if (property.path("pattern").asString("").startsWith("^Speaker ")) {
            return NODES.stringNode("Speaker 1");
        }
        return switch (property.path("type").asString("string")) {
            case "integer" ->
                NODES.numberNode(Math.max(1, property.path("minimum").asInt(1)));
            case "number" -> NODES.numberNode(property.path("minimum").asDouble(1));
            case "boolean" -> NODES.booleanNode(true);
            case "array" -> list(name, property);
            case "object" -> object(property);
            default ->
                NODES.stringNode(
                        property.path("format").asString("").equals("uri")
                                ? "https://example.com/a.png"
                                : "A lake at dawn, in oil");
        };
    }

    private static ArrayNode list(String name, JsonNode property) {
        ArrayNode list = NODES.arrayNode();
        for (int count = Math.max(1, property.path("minItems").asInt(1)); count > 0; count--) {
            list.add(sample(name, resolved(property.path("items"))));
        }
        return list;
    }

    private static JsonNode typed(JsonNode property, String text) {
        return switch (property.path("type").asString("string")) {
            case "integer" -> NODES.numberNode((long) Double.parseDouble(text));
            case "number" -> NODES.numberNode(Double.parseDouble(text));
            case "boolean" -> NODES.booleanNode(Boolean.parseBoolean(text));
            default -> NODES.stringNode(text);
        };
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? ROOT.at(node.get("$ref").asString().substring(1)) : node;
    }
}
