package io.runapi.tool;

import io.runapi.error.DecodeException;
import io.runapi.json.JsonCodecs;
import io.runapi.json.JsonReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a model knows of a function.
 *
 * @param name letters, digits, underscores and dashes, 1 to 64
 * @param description when and how to use it, for the model to read; empty for none, which helps no model
 * @param schema JSON Schema of its arguments, an object
 */
public record ToolDefinition(String name, String description, String schema) {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_-]{1,64}");

    /** @throws IllegalArgumentException if the name or the schema is not of that form */
    public ToolDefinition {
        Objects.requireNonNull(description, "description");
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "\"" + name
                            + "\" is no name of a tool\n    accepted: 1 to 64 letters (A to Z), digits, underscores and dashes");
        }
        Map<String, @Nullable Object> unused = read(name, schema);
    }

    /** The schema as plain Java. */
    public Map<String, @Nullable Object> parameters() {
        return read(name, schema);
    }

    private static Map<String, @Nullable Object> read(String name, String schema) {
        try {
            Object parameters = JsonReader.decode(schema.getBytes(StandardCharsets.UTF_8), JsonCodecs.VALUE);
            if (parameters instanceof Map<?, ?>) {
                @SuppressWarnings("unchecked") // the keys of a JSON object are texts
                Map<String, @Nullable Object> object = (Map<String, @Nullable Object>) parameters;
                return object;
            }
        } catch (DecodeException e) {
            throw new IllegalArgumentException("The schema of tool " + name + " is no JSON: " + e.getMessage(), e);
        }
        throw new IllegalArgumentException(
                "The schema of tool " + name + " is no JSON object\n    accepted: {\"type\": \"object\", ...}");
    }
}
