package io.runapi.testkit;

import io.runapi.testkit.http.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON on its way in and out. */
final class Json {
    /** What a body of JSON says of itself. */
    static final Map<String, String> CONTENT = Map.of("Content-Type", "application/json");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static JsonNode of(Object value) {
        return MAPPER.valueToTree(value);
    }

    static ObjectNode readObject(String body) {
        try {
            if (MAPPER.readTree(body) instanceof ObjectNode object) {
                return object;
            }
            throw new Refused(400, "The body has to be a JSON object.");
        } catch (JacksonException e) {
            throw new Refused(400, "The body is not JSON: " + e.getOriginalMessage());
        }
    }

    static void send(Answer answer, int status, String json) throws IOException {
        answer.send(status, CONTENT, json.getBytes(StandardCharsets.UTF_8));
    }

    static void send(Answer answer, JsonNode json) throws IOException {
        send(answer, 200, json.toString());
    }

    static void send(Answer answer, String header, String value, JsonNode json) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>(CONTENT);
        headers.put(header, value);
        answer.send(200, headers, json.toString().getBytes(StandardCharsets.UTF_8));
    }
}
