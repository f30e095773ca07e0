package io.runapi.tool;

import io.runapi.error.DecodeException;
import io.runapi.json.JsonCodec;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import io.runapi.structured.StructuredOutput;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How generated tool sets read arguments and write results. */
public final class ToolJson {
    private ToolJson() {}

    /**
     * Reads arguments with a codec.
     *
     * @param arguments as the model wrote them; blank text is an empty object
     * @throws ToolArgumentsException if they are no JSON, or not what the codec takes
     */
    public static <T> T read(String arguments, JsonCodec<T> codec) {
        String json = arguments.isBlank() ? "{}" : arguments;
        try {
            return JsonReader.decode(json.getBytes(StandardCharsets.UTF_8), codec);
        } catch (DecodeException e) {
            throw new ToolArgumentsException(String.valueOf(e.getMessage()), e);
        }
    }

    /** As the other, with the codec of a declared form. */
    public static <T> T read(String arguments, StructuredOutput<T> form) {
        try {
            return form.decode(arguments.isBlank() ? "{}" : arguments);
        } catch (DecodeException e) {
            throw new ToolArgumentsException(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Reads arguments as plain Java.
     *
     * @throws ToolArgumentsException if they are no JSON object
     */
    public static Map<String, @Nullable Object> object(String arguments) {
        return read(arguments, FreeObject.INSTANCE);
    }

    /** What a function gave back, as JSON. */
    public static <T> String write(@Nullable T result, JsonCodec<T> codec) {
        return result == null ? "null" : new String(JsonWriter.encode(result, codec), StandardCharsets.UTF_8);
    }

    private enum FreeObject implements JsonCodec<Map<String, @Nullable Object>> {
        INSTANCE;

        @Override
        public Map<String, @Nullable Object> read(JsonReader in) {
            return in.object();
        }

        @Override
        public void write(JsonWriter out, Map<String, @Nullable Object> value) {
            out.value((Object) value);
        }
    }
}
