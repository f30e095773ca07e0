package io.runapi.testkit.client;

import static io.runapi.testkit.client.Clients.client;
import static io.runapi.testkit.client.Clients.failure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runapi.AspectRatio;
import io.runapi.ChatCompletionRequest;
import io.runapi.Imagen4TextToImageRequest;
import io.runapi.OutputResolution;
import io.runapi.RunApi;
import io.runapi.RunwayTextToVideoRequest;
import io.runapi.RunwayTextToVideoRequestBuilder;
import io.runapi.client.RequestOptions;
import io.runapi.error.AuthenticationException;
import io.runapi.error.ConfigurationException;
import io.runapi.error.ValidationException;
import io.runapi.testkit.RunApiServer;
import io.runapi.testkit.RunApiTest;
import java.net.URI;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What bad input gets: an answer before anything is sent, and the same judgement as the server's. */
@RunApiTest
@Timeout(60)
class BadInputTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "two words", "line\nbreak", "schlüssel"})
    void aKeyThatIsNoneIsRefusedWithoutBeingShown(String key, RunApiServer server) {
        ConfigurationException error = failure(
                ConfigurationException.class,
                server,
                () -> RunApi.builder().baseUrl(server.baseUrl()).apiKey(key).build());
        if (!key.isBlank()) {
            assertThat(error.getMessage()).doesNotContain(key);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://runapi.example", "ftp://127.0.0.1", "runapi.ai", "", "https://user:pw@runapi.ai"})
    void aBaseUrlThatWouldLeakTheKeyIsRefused(String url) {
        assertThatThrownBy(() ->
                        RunApi.builder().baseUrl(url).apiKey("a-key").build().close())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageNotContaining("a-key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/v1", "/v1/"})
    void aBaseUrlIsTakenInEveryUsualForm(String end, RunApiServer server) {
        try (RunApi runapi = RunApi.builder()
                .baseUrl(server.baseUrl() + end)
                .apiKey(server.apiKey())
                .build()) {
            assertThat(runapi.models().list().data()).isNotEmpty();
        }
    }

    @Test
    void anotherAccountsKeyIsRefusedByTheServer(RunApiServer server) {
        try (RunApi runapi =
                RunApi.builder().baseUrl(server.baseUrl()).apiKey("wrong-key").build()) {
            AuthenticationException error = failure(
                    AuthenticationException.class, server, () -> runapi.chat().complete(Clients.chat()));
            assertThat(error.getMessage()).doesNotContain("wrong-key");
            assertThat(error.attempts()).isEqualTo(1);
        }
    }

    @Test
    void valuesOutsideTheContractAreRefusedBeforeTheyAreSent(RunApiServer server) {
        refused(() -> film("A lake", 7).aspectRatio(AspectRatio.R16_9).build(), "duration_seconds = 7");
        refused(() -> film(" ", 5).aspectRatio(AspectRatio.R16_9).build(), "prompt");
        refused(() -> film("A lake", 5).build(), "aspect_ratio");
        refused(
                () -> film("A lake", 5)
                        .aspectRatio(AspectRatio.R16_9)
                        .firstFrameImageUrl(URI.create("https://a.example/b.png"))
                        .build(),
                "aspect_ratio");
        refused(() -> film("A lake", 5).aspectRatio(AspectRatio.R21_9).build(), "aspect_ratio");
        refused(
                () -> Imagen4TextToImageRequest.builder("imagen-4")
                        .prompt("A mug")
                        .aspectRatio(AspectRatio.AUTO)
                        .build(),
                "aspect_ratio");
        refused(
                () -> ChatCompletionRequest.builder("claude-opus-4.8")
                        .user("hi")
                        .temperature(1.5)
                        .build(),
                "temperature");
        refused(() -> ChatCompletionRequest.builder("gpt-5.5").build(), "messages");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void theServerRefusesWhatTheClientWasToldToLetThrough(RunApiServer server) {
        try (RunApi runapi = client(server)) {
            ValidationException error = failure(
                    ValidationException.class,
                    server,
                    () -> runapi.runway()
                            .textToVideo(RunwayTextToVideoRequest.builder("A lake", 5, OutputResolution.P720)
                                    .model("runway-gen5")
                                    .aspectRatio(AspectRatio.R16_9)
                                    .buildLike("runway")));
            assertThat(error.status()).isEqualTo(422);
            assertThat(error.violations()).isNotEmpty();
        }
    }

    @Test
    void chatModelsThatNobodyKnowsYetAreSent(RunApiServer server) {
        try (RunApi runapi = client(server)) {
            assertThat(runapi.chat()
                            .complete(ChatCompletionRequest.builder("gemini-9")
                                    .user("hi")
                                    .build())
                            .model())
                    .isEqualTo("gemini-9");
        }
    }

    @Test
    void headersThatWouldBreakTheWireAreRefused(RunApiServer server) {
        assertThatThrownBy(() -> RequestOptions.builder().header("X-Mine", "a\r\nb"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RequestOptions.builder().header("Authorization", "Bearer x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RequestOptions.builder().idempotencyKey(" "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(server.requests()).isEmpty();
    }

    private static RunwayTextToVideoRequestBuilder film(String prompt, int seconds) {
        return RunwayTextToVideoRequest.builder(prompt, seconds, OutputResolution.P720);
    }

    private static void refused(ThrowingCallable building, String words) {
        assertThatThrownBy(building).isInstanceOf(ValidationException.class).hasMessageContaining(words);
    }
}
