package app;

import io.runapi.ChatCompletion;
import io.runapi.ToolRun;
import io.runapi.ToolStream;
import io.runapi.annotation.Prompt;
import io.runapi.annotation.RunApiModel;
import io.runapi.annotation.Tool;
import io.runapi.client.RequestOptions;
import io.runapi.tool.ToolSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

@RunApiModel("claude-opus-4.8")
public interface Meteorologist {
    @Prompt("Will it rain in {city}?")
    String rain(String city, Meteorologist_SkyToolSet sky);

    ChatCompletion ask(@Prompt String question, ToolSet first, ToolSet second, RequestOptions options);

    ToolRun run(@Prompt String question, ToolSet... tools);

    Stream<String> stream(@Prompt String question, ToolSet tools);

    ToolStream pieces(@Prompt String question, ToolSet tools);

    CompletableFuture<String> later(@Prompt String question, ToolSet tools);

    CompletableFuture<ToolRun> runLater(@Prompt String question, ToolSet tools);

    CompletableFuture<ChatCompletion> answerLater(@Prompt String question, ToolSet tools);

    Report report(@Prompt String question, ToolSet tools);

    CompletableFuture<List<Report>> reportsLater(@Prompt String question, ToolSet tools);

    record Report(String city, boolean rain) {}

    interface Sky {
        @Tool("How cloudy it is, from 0 to 1.")
        double clouds(String city);
    }
}
