package app;

import io.runapi.tool.ToolDefinition;
import io.runapi.tool.ToolJson;
import io.runapi.tool.ToolSet;
import io.runapi.tool.UnknownToolException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The tools of {@link Weather}, for a model to call. */
@Generated("io.runapi.processor")
@NullMarked
public final class WeatherToolSet implements ToolSet {
    private static final List<ToolDefinition> TOOLS = List.of(
            new ToolDefinition(
                    "weather",
                    "The weather of a city, now or on a day.",
                    WeatherToolSetJson.WEATHER_ARGUMENTS.schemaText()),
            new ToolDefinition(
                    "compare-cities",
                    "Compares cities.\n"
                            + "The warmest comes first.",
                    WeatherToolSetJson.COMPARE_ARGUMENTS.schemaText()),
            new ToolDefinition(
                    "temperature",
                    "The temperature, if anybody measured it.",
                    WeatherToolSetJson.TEMPERATURE_ARGUMENTS.schemaText()),
            new ToolDefinition("alarm", "Sets an alarm.", WeatherToolSetJson.ALARM_ARGUMENTS.schemaText()),
            new ToolDefinition(
                    "later",
                    "Asks somebody who has to look.",
                    WeatherToolSetJson.LATER_ARGUMENTS.schemaText()),
            new ToolDefinition("rain", "Whether it rains.", WeatherToolSetJson.RAIN_ARGUMENTS.schemaText()));

    private final Weather weather;

    public WeatherToolSet(Weather weather) {
        this.weather = weather;
    }

    @Override
    public List<ToolDefinition> tools() {
        return TOOLS;
    }

    @Override
    public String call(String name, String arguments) throws Exception {
        return switch (name) {
            case "weather" -> weather(arguments);
            case "compare-cities" -> compare(arguments);
            case "temperature" -> temperature(arguments);
            case "alarm" -> alarm(arguments);
            case "later" -> later(arguments);
            case "rain" -> rain(arguments);
            default -> throw new UnknownToolException(name, TOOLS);
        };
    }

    private String weather(String arguments) throws Exception {
        WeatherToolSetJson.WeatherArguments given = ToolJson.read(arguments, WeatherToolSetJson.WEATHER_ARGUMENTS);
        Weather.Report result = weather.weather(given.city(), given.day(), given.unit());
        return ToolJson.write(result, WeatherToolSetJson.WEATHER_RESULT);
    }

    private String compare(String arguments) throws Exception {
        WeatherToolSetJson.CompareArguments given = ToolJson.read(arguments, WeatherToolSetJson.COMPARE_ARGUMENTS);
        List<Weather.Report> result = weather.compare(given.unit(), given.cities().toArray(String[]::new));
        return ToolJson.write(result, WeatherToolSetJson.COMPARE_RESULT);
    }

    private String temperature(String arguments) throws Exception {
        WeatherToolSetJson.TemperatureArguments given =
                ToolJson.read(arguments, WeatherToolSetJson.TEMPERATURE_ARGUMENTS);
        OptionalInt result = weather.temperature(given.latitude(), given.longitude(), given.rounded());
        return ToolJson.write(result.isPresent() ? result.getAsInt() : null, WeatherToolSetJson.TEMPERATURE_RESULT);
    }

    private String alarm(String arguments) throws Exception {
        WeatherToolSetJson.AlarmArguments given = ToolJson.read(arguments, WeatherToolSetJson.ALARM_ARGUMENTS);
        weather.alarm(given.limits());
        return "done";
    }

    private String later(String arguments) throws Exception {
        WeatherToolSetJson.LaterArguments given = ToolJson.read(arguments, WeatherToolSetJson.LATER_ARGUMENTS);
        Map<Weather.Unit, Weather.Report> result = weather.later(given.places()).get();
        return ToolJson.write(result, WeatherToolSetJson.LATER_RESULT);
    }

    private String rain(String arguments) throws Exception {
        WeatherToolSetJson.RainArguments given = ToolJson.read(arguments, WeatherToolSetJson.RAIN_ARGUMENTS);
        boolean result = Weather.rain(given.city());
        return ToolJson.write(result, WeatherToolSetJson.RAIN_RESULT);
    }
}
