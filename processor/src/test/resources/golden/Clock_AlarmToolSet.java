package app;

import io.runapi.tool.ToolDefinition;
import io.runapi.tool.ToolJson;
import io.runapi.tool.ToolSet;
import io.runapi.tool.UnknownToolException;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The tools of {@link Clock.Alarm}, for a model to call. */
@Generated("io.runapi.processor")
@NullMarked
final class Clock_AlarmToolSet implements ToolSet {
    private static final List<ToolDefinition> TOOLS = List.of(
            new ToolDefinition("pause", "Waits.", Clock_AlarmToolSetJson.PAUSE_ARGUMENTS.schemaText()),
            new ToolDefinition("now", "The time now, in UTC.", Clock_AlarmToolSetJson.NOW_ARGUMENTS.schemaText()),
            new ToolDefinition("name", "What it is called.", Clock_AlarmToolSetJson.CALLED_ARGUMENTS.schemaText()));

    private final Clock.Alarm alarm;

    Clock_AlarmToolSet(Clock.Alarm alarm) {
        this.alarm = alarm;
    }

    @Override
    public List<ToolDefinition> tools() {
        return TOOLS;
    }

    @Override
    public String call(String name, String arguments) throws Exception {
        return switch (name) {
            case "pause" -> pause(arguments);
            case "now" -> now(arguments);
            case "name" -> called(arguments);
            default -> throw new UnknownToolException(name, TOOLS);
        };
    }

    private String pause(String arguments) throws Exception {
        Clock_AlarmToolSetJson.PauseArguments given = ToolJson.read(arguments, Clock_AlarmToolSetJson.PAUSE_ARGUMENTS);
        alarm.pause(given.seconds());
        return "done";
    }

    private String now(String arguments) throws Exception {
        ToolJson.read(arguments, Clock_AlarmToolSetJson.NOW_ARGUMENTS);
        Instant result = Clock.now();
        return ToolJson.write(result, Clock_AlarmToolSetJson.NOW_RESULT);
    }

    private String called(String arguments) throws Exception {
        ToolJson.read(arguments, Clock_AlarmToolSetJson.CALLED_ARGUMENTS);
        return String.valueOf(alarm.called());
    }
}
