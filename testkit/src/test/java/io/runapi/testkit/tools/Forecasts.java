package io.runapi.testkit.tools;

import io.runapi.annotation.Description;
import io.runapi.annotation.Tool;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tools with parameters and results of many kinds. */
class Forecasts {
    @Tool("The weather of a city, now or on a day.")
    Report weather(@Description("In English") String city, @Nullable LocalDate day) throws IOException {
        if (city.equals("Atlantis")) {
            throw new IOException("no station there");
        }
        return new Report(city, day == null ? 21.5 : 3, List.of(Sky.CLEAR));
    }

    @Tool("Sorts cities by something.")
    List<Report> sorted(Sky by, Map<String, Integer> weights, Place... places) {
        return List.of();
    }

    @Tool("How many stations there are.")
    static int stations() {
        return 42;
    }

    record Report(String city, double celsius, List<Sky> skies) {}

    record Place(String name, @Nullable Place within) {}

    enum Sky {
        @Description("No cloud at all")
        CLEAR,
        CLOUDY
    }
}
