package app;

import io.runapi.tool.ToolDefinition;
import io.runapi.tool.ToolJson;
import io.runapi.tool.ToolSet;
import io.runapi.tool.UnknownToolException;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The tools of {@link Meteorologist.Sky}, for a model to call. */
@Generated("io.runapi.processor")
@NullMarked
public final class Meteorologist_SkyToolSet implements ToolSet {
    private static final List<ToolDefinition> TOOLS = List.of(
            new ToolDefinition(
                    "clouds",
                    "How cloudy it is, from 0 to 1.",
                    Meteorologist_SkyToolSetJson.CLOUDS_ARGUMENTS.schemaText()));

    private final Meteorologist.Sky sky;

    public Meteorologist_SkyToolSet(Meteorologist.Sky sky) {
        this.sky = sky;
    }

    @Override
    public List<ToolDefinition> tools() {
        return TOOLS;
    }

    @Override
    public String call(String name, String arguments) throws Exception {
        return switch (name) {
            case "clouds" -> clouds(arguments);
            default -> throw new UnknownToolException(name, TOOLS);
        };
    }

    private String clouds(String arguments) throws Exception {
        Meteorologist_SkyToolSetJson.CloudsArguments given =
                ToolJson.read(arguments, Meteorologist_SkyToolSetJson.CLOUDS_ARGUMENTS);
        double result = sky.clouds(given.city());
        return ToolJson.write(result, Meteorologist_SkyToolSetJson.CLOUDS_RESULT);
    }
}
