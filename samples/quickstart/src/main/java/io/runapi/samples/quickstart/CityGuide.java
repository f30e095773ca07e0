package io.runapi.samples.quickstart;

import io.runapi.annotation.Description;
import io.runapi.annotation.Prompt;
import io.runapi.annotation.RunApiModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A chat model that answers with records. Their JSON Schema is sent along, and {@code CityGuideJson} reads them. */
@RunApiModel("gpt-5.5")
public interface CityGuide {
    @Prompt("Describe {name}.")
    City describe(String name);

    @Prompt("What is there to see in {name}?")
    Stream<Sight> sights(String name);

    /** A city. */
    record City(@Description("In English") String name, long people, List<String> rivers, Climate climate) {}

    /** Something to see. */
    record Sight(
            String name, @Description("Since which year") int built, Optional<String> openingHours) {}

    /** What the weather is mostly like. */
    enum Climate {
        WARM,
        MILD,
        COLD
    }
}
