package io.runapi.testkit.tools;

import io.runapi.ToolRun;
import io.runapi.annotation.Prompt;
import io.runapi.annotation.RunApiModel;
import io.runapi.tool.ToolSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

@RunApiModel("claude-opus-4.8")
interface Adviser {
    @Prompt("What should I wear in {city}?")
    String advise(String city, ForecastsToolSet forecasts);

    @Prompt("What should I wear in {city}?")
    Stream<String> stream(String city, ToolSet... tools);

    @Prompt("What should I wear in {city}?")
    CompletableFuture<ToolRun> adviseLater(String city, ToolSet tools);

    @Prompt("What should I wear in {city}?")
    Clothes clothes(String city, ToolSet tools);

    record Clothes(boolean coat, int layers) {}
}
