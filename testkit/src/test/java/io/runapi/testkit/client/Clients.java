package io.runapi.testkit.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.runapi.AspectRatio;
import io.runapi.ChatCompletionRequest;
import io.runapi.OutputResolution;
import io.runapi.RunApi;
import io.runapi.RunwayTextToVideoRequest;
import io.runapi.client.ClientBuilder;
import io.runapi.error.RunApiException;
import io.runapi.task.PollSchedule;
import io.runapi.testkit.RunApiServer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Clients that don't wait for long, requests, and what every error has to be. */
final class Clients {
    static final Duration SOON = Duration.ofMillis(1);

    private Clients() {}

    static ClientBuilder<RunApi> builder(RunApiServer server) {
        return RunApi.builder()
                .baseUrl(server.baseUrl())
                .apiKey(server.apiKey())
                .retryBackoff(SOON, SOON)
                .pollSchedule(PollSchedule.fixed(Duration.ofMillis(5)));
    }

    static RunApi client(RunApiServer server) {
        return builder(server).build();
    }

    static ChatCompletionRequest chat() {
        return ChatCompletionRequest.builder("gpt-5.5").user("Say hello.").build();
    }

    static RunwayTextToVideoRequest film() {
        return RunwayTextToVideoRequest.builder("A lake", 10, OutputResolution.P1080)
                .aspectRatio(AspectRatio.R16_9)
                .build();
    }

    /** The error of this type that the call ends in: it says something, and never the key or a page of HTML. */
    static <E extends RunApiException> E failure(Class<E> type, RunApiServer server, ThrowingCallable call) {
        Throwable thrown = catchThrowable(call);
        assertThat(thrown).isInstanceOf(type);
        E error = type.cast(thrown);
        assertThat(error.getMessage()).isNotBlank().doesNotContain("<html", "<!DOCTYPE");
        StringWriter everything = new StringWriter();
        error.printStackTrace(new PrintWriter(everything));
        assertThat(everything.toString() + error).doesNotContain(server.apiKey());
        return error;
    }
}
