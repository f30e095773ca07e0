package app;

import io.runapi.annotation.Description;
import io.runapi.annotation.Tool;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What a model may ask about the weather. */
public class Weather {
    @Tool("The weather of a city, now or on a day.")
    public Report weather(
            @Description("In English, with its country") String city, @Nullable LocalDate day, Optional<Unit> unit)
            throws IOException {
        return new Report(city, 21.5, List.of("sunny"));
    }

    @Tool(value = "Compares cities.\nThe warmest comes first.", name = "compare-cities")
    List<Report> compare(Unit unit, String... cities) {
        return List.of();
    }

    @Tool("The temperature, if anybody measured it.")
    OptionalInt temperature(double latitude, double longitude, boolean rounded) {
        return OptionalInt.of(21);
    }

    @Tool("Sets an alarm.")
    void alarm(Map<String, Integer> limits) {}

    @Tool("Asks somebody who has to look.")
    CompletableFuture<Map<Unit, Report>> later(List<Place> places) {
        return CompletableFuture.completedFuture(Map.of());
    }

    @Tool("Whether it rains.")
    static boolean rain(String city) {
        return false;
    }

    enum Unit {
        @Description("Celsius")
        C,
        @Description("Fahrenheit")
        F
    }

    record Report(String city, double temperature, List<String> words) {}

    record Place(String name, @Nullable Place within) {}
}
