package app;

import io.runapi.tool.ToolDefinition;
import io.runapi.tool.ToolJson;
import io.runapi.tool.ToolSet;
import io.runapi.tool.UnknownToolException;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The tools of {@link Clock.Named}, for a model to call. */
@Generated("io.runapi.processor")
@NullMarked
final class Clock_NamedToolSet implements ToolSet {
    private static final List<ToolDefinition> TOOLS = List.of(
            new ToolDefinition("name", "What it is called.", Clock_NamedToolSetJson.CALLED_ARGUMENTS.schemaText()));

    private final Clock.Named named;

    Clock_NamedToolSet(Clock.Named named) {
        this.named = named;
    }

    @Override
    public List<ToolDefinition> tools() {
        return TOOLS;
    }

    @Override
    public String call(String name, String arguments) throws Exception {
        return switch (name) {
            case "name" -> called(arguments);
            default -> throw new UnknownToolException(name, TOOLS);
        };
    }

    private String called(String arguments) throws Exception {
        ToolJson.read(arguments, Clock_NamedToolSetJson.CALLED_ARGUMENTS);
        return String.valueOf(named.called());
    }
}
