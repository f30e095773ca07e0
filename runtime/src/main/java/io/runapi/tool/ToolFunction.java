package io.runapi.tool;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A function written by hand, for {@link ToolSet#of}. */
@FunctionalInterface
public interface ToolFunction {
    /**
     * Does what the model asks for.
     *
     * @param arguments what the model wrote, as plain Java: {@code String}, {@code Number}, {@code Boolean},
     *     {@code List}, {@code Map} or null. They were not compared with the schema
     * @return what the model is told, text or JSON
     * @throws ToolArgumentsException if the arguments are not what it takes
     * @throws Exception anything else; the model is told its message
     */
    String call(Map<String, @Nullable Object> arguments) throws Exception;
}
