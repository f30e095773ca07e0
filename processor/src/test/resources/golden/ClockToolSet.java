package app;

import io.runapi.tool.ToolDefinition;
import io.runapi.tool.ToolJson;
import io.runapi.tool.ToolSet;
import io.runapi.tool.UnknownToolException;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The tools of {@link Clock}, for a model to call. */
@Generated("io.runapi.processor")
@NullMarked
final class ClockToolSet implements ToolSet {
    private static final List<ToolDefinition> TOOLS = List.of(
            new ToolDefinition("now", "The time now, in UTC.", ClockToolSetJson.NOW_ARGUMENTS.schemaText()));

    ClockToolSet() {}

    @Override
    public List<ToolDefinition> tools() {
        return TOOLS;
    }

    @Override
    public String call(String name, String arguments) throws Exception {
        return switch (name) {
            case "now" -> now(arguments);
            default -> throw new UnknownToolException(name, TOOLS);
        };
    }

    private String now(String arguments) throws Exception {
        ToolJson.read(arguments, ClockToolSetJson.NOW_ARGUMENTS);
        Instant result = Clock.now();
        return ToolJson.write(result, ClockToolSetJson.NOW_RESULT);
    }
}
