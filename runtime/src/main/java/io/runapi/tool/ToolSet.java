package io.runapi.tool;

import java.util.List;

/**
 * Functions that a model may ask for. The processor writes one for each class with {@code @Tool} methods; for a single
 * function there is {@link #of}:
 *
 * <pre>{@code
 * ToolSet time = ToolSet.of(
 *         "time", "The time now, in UTC.", "{\"type\": \"object\", \"properties\": {}}",
 *         arguments -> Instant.now().toString());
 * ChatCompletion answer = runapi.chat().tools(time).run(request).completion();
 * }</pre>
 *
 * <p>It holds no conversation. Calls may come from several threads at once where its user asks for that.
 */
public interface ToolSet {
    /** The functions, always the same, each with a name of its own; as they are told to the model. */
    List<ToolDefinition> tools();

    /**
     * Calls one of them.
     *
     * @param name as in its definition
     * @param arguments a JSON object as the model wrote it: perhaps incomplete, of another form, or no JSON at all;
     *     blank text stands for an object without properties
     * @return what the model is told, text or JSON
     * @throws UnknownToolException if none is called so
     * @throws ToolArgumentsException if the arguments are not those of the function; nothing was done then
     * @throws Exception whatever the function itself throws. The model is told its message
     */
    String call(String name, String arguments) throws Exception;

    /** A set of one function. */
    static ToolSet of(ToolDefinition definition, ToolFunction function) {
        return new SingleTool(definition, function);
    }

    /**
     * A set of one function.
     *
     * @param name letters, digits, underscores and dashes, 1 to 64
     * @param description when and how to use it, for the model to read
     * @param schema JSON Schema of its arguments, an object
     * @throws IllegalArgumentException if the name or the schema is not of that form
     */
    static ToolSet of(String name, String description, String schema, ToolFunction function) {
        return of(new ToolDefinition(name, description, schema), function);
    }
}
