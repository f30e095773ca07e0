package io.runapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.runapi.error.ValidationException;
import io.runapi.json.JsonCodec;
import io.runapi.json.JsonReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The description says twice what a request may hold: in JSON Schema, for every tool, and in its extensions, for the
 * generated checks. Random requests find out whether both say the same.
 */
class ContractAgreesTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String ADDRESS = "https://runapi.test/openapi.json";
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ADDRESS, Spec.STANDARD.toString())));

    static Stream<Arguments> requests() {
        return Stream.of(
                request(TextToImageRequestCodec.INSTANCE, it -> it.toBuilder().build(), "TextToImageRequest"),
                request(
                        Imagen4TextToImageRequestCodec.INSTANCE,
                        it -> it.toBuilder().build(),
                        "Imagen4TextToImageRequest"),
                request(
                        Imagen4RemixImageRequestCodec.INSTANCE,
                        it -> it.toBuilder().build(),
                        "Imagen4RemixImageRequest"),
                request(
                        RunwayTextToVideoRequestCodec.INSTANCE,
                        it -> it.toBuilder().build(),
                        "RunwayTextToVideoRequest"),
                request(
                        RunwayExtendVideoRequestCodec.INSTANCE,
                        it -> it.toBuilder().build(),
                        "RunwayExtendVideoRequest"),
                request(
                        RunwayAlephEditVideoRequestCodec.INSTANCE,
                        it -> it.toBuilder().build(),
                        "RunwayAlephEditVideoRequest"),
                request(
                        ChatCompletionRequestCodec.INSTANCE,
                        it -> it.toBuilder().build(),
                        "ChatCompletionRequest"));
    }

    private static <T> Arguments request(JsonCodec<T> codec, Consumer<T> build, String schema) {
        return Arguments.of(codec, build, schema);
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("requests")
    void checksAndSchemaAcceptTheSame(JsonCodec<Object> codec, Consumer<Object> build, String name) {
        Schema schema = SCHEMAS.getSchema(SchemaLocation.of(ADDRESS + "#/components/schemas/" + name));
        JsonNode description = Spec.ROOT.at("/components/schemas/" + name);
        Random random = new Random(42);
        int accepted = 0;
        for (int trial = 0; trial < 500; trial++) {
            ObjectNode request = random(description, random);
            List<Error> errors = schema.validate(request);
            boolean fits = errors.isEmpty();
            assertThat(refusal(codec, build, request))
                    .as("%s: %s", request, errors)
                    .matches(refusal -> refusal.isEmpty() == fits);
            accepted += fits ? 1 : 0;
        }
        assertThat(accepted).isBetween(20, 480);
    }

    private static String refusal(JsonCodec<Object> codec, Consumer<Object> build, ObjectNode request) {
        try {
            build.accept(JsonReader.decode(request.toString().getBytes(UTF_8), codec));
            return "";
        } catch (ValidationException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** Mostly complete and mostly right. */
    private static ObjectNode random(JsonNode schema, Random random) {
        List<String> required = new ArrayList<>();
        schema.get("required").forEach(name -> required.add(name.asString()));
        ObjectNode request = JSON.createObjectNode();
        for (Map.Entry<String, JsonNode> property : schema.get("properties").properties()) {
            boolean present = required.contains(property.getKey()) ? random.nextInt(25) != 0 : random.nextInt(3) == 0;
            if (present) {
                put(request, property.getKey(), property.getValue(), schema, random);
            }
        }
        return request;
    }

    private static void put(ObjectNode request, String name, JsonNode property, JsonNode schema, Random random) {
        boolean wrong = random.nextInt(25) == 0;
        JsonNode known = property.has("enum") ? property.get("enum") : ids(schema, property);
        switch (property.path("type").asString()) {
            case "string" -> request.put(name, wrong || known.isEmpty() ? "https://example.com/" : any(known, random));
            case "integer" -> {
                if (known.isEmpty()) {
                    request.put(name, random.nextInt(wrong ? -500 : 1, wrong ? 500 : 20));
                } else {
                    request.put(
                            name,
                            wrong ? 7 : known.get(random.nextInt(known.size())).asInt());
                }
            }
            case "number" -> request.put(name, random.nextInt(wrong ? -12 : 0, wrong ? 12 : 7) / 4.0);
            case "boolean" -> request.put(name, random.nextBoolean());
            case "array" -> list(request, name, wrong, random);
            default -> {
                // objects are not what differs from model to model
            }
        }
    }

    private static void list(ObjectNode request, String name, boolean wrong, Random random) {
        if (name.equals("messages")) {
            ObjectNode message = request.putArray(name).addObject();
            message.put("role", "user").put("content", "Hi");
        } else if (name.equals("source_image_urls")) {
            for (int count = wrong ? 9 : 1 + random.nextInt(8); count > 0; count--) {
                request.withArray(name).add("https://example.com/" + count + ".png");
            }
        }
    }

    /** The ids of a model property without enumeration. */
    private static JsonNode ids(JsonNode schema, JsonNode property) {
        var ids = JSON.createArrayNode();
        if (property.path("x-runapi-model").asBoolean(false)) {
            schema.get("x-runapi-models").forEach(models -> models.get("id").forEach(ids::add));
        }
        return ids;
    }

    private static String any(JsonNode values, Random random) {
        return values.get(random.nextInt(values.size())).asString();
    }
}
