package app;

import io.runapi.ChatCompletion;
import io.runapi.ChatCompletionRequest;
import io.runapi.ChatService;
import io.runapi.RunApi;
import io.runapi.ToolRun;
import io.runapi.ToolStream;
import io.runapi.client.RequestOptions;
import io.runapi.tool.ToolSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** {@link Meteorologist} on model {@code claude-opus-4.8}. */
@Generated("io.runapi.processor")
@NullMarked
public final class MeteorologistClient implements Meteorologist {
    private final ChatService chat;

    public MeteorologistClient(RunApi runapi) {
        this.chat = runapi.chat();
    }

    @Override
    public String rain(String city, Meteorologist_SkyToolSet sky) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("claude-opus-4.8")
                .user("Will it rain in " + city + "?")
                .build();
        return chat.tools(sky).run(request).text();
    }

    @Override
    public ChatCompletion ask(String question, ToolSet first, ToolSet second, RequestOptions options) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("claude-opus-4.8")
                .user(question)
                .build();
        return chat.tools(first, second).run(request, options).completion();
    }

    @Override
    public ToolRun run(String question, ToolSet... tools) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("claude-opus-4.8")
                .user(question)
                .build();
        return chat.tools(tools).run(request);
    }

    @Override
    public Stream<String> stream(String question, ToolSet tools) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("claude-opus-4.8")
                .user(question)
                .build();
        return chat.tools(tools).stream(request).text();
    }

    @Override
    public ToolStream pieces(String question, ToolSet tools) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("claude-opus-4.8")
                .user(question)
                .build();
        return chat.tools(tools).stream(request);
    }

    @Override
    public CompletableFuture<String> later(String question, ToolSet tools) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("claude-opus-4.8")
                .user(question)
                .build();
        return chat.tools(tools).runAsync(request).thenApply(ToolRun::text);
    }

    @Override
    public CompletableFuture<ToolRun> runLater(String question, ToolSet tools) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("claude-opus-4.8")
                .user(question)
                .build();
        return chat.tools(tools).runAsync(request);
    }

    @Override
    public CompletableFuture<ChatCompletion> answerLater(String question, ToolSet tools) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("claude-opus-4.8")
                .user(question)
                .build();
        return chat.tools(tools).runAsync(request).thenApply(ToolRun::completion);
    }

    @Override
    public Meteorologist.Report report(String question, ToolSet tools) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("claude-opus-4.8")
                .user(question)
                .answerAs(MeteorologistJson.REPORT)
                .build();
        return chat.tools(tools).run(request).as(MeteorologistJson.REPORT);
    }

    @Override
    public CompletableFuture<List<Meteorologist.Report>> reportsLater(String question, ToolSet tools) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("claude-opus-4.8")
                .user(question)
                .answerAs(MeteorologistJson.REPORT_LIST)
                .build();
        return chat.tools(tools).runAsync(request).thenApply(answer -> answer.as(MeteorologistJson.REPORT_LIST));
    }
}
