package io.runapi.testkit.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runapi.AspectRatio;
import io.runapi.AssistantMessage;
import io.runapi.ChatCompletionRequest;
import io.runapi.ChatMessage;
import io.runapi.MessageContent;
import io.runapi.OutputResolution;
import io.runapi.RunApi;
import io.runapi.RunwayTextToVideoRequest;
import io.runapi.UserMessage;
import io.runapi.client.RequestOptions;
import io.runapi.error.AuthenticationException;
import io.runapi.error.ValidationException;
import io.runapi.file.FileContent;
import io.runapi.task.PollSchedule;
import io.runapi.testkit.Fault;
import io.runapi.testkit.RunApiServer;
import io.runapi.testkit.http.ReceivedRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Timeout(60)
class DeclaredCallsTest {
    private static final JsonMapper JSON = new JsonMapper();

    private final RunApiServer server = RunApiServer.builder()
            .tokensPerSecond(Double.POSITIVE_INFINITY)
            .videoTime(Duration.ZERO)
            .imageTime(Duration.ZERO)
            .start();
    private final RunApi runapi = RunApi.builder()
            .baseUrl(server.baseUrl())
            .apiKey(server.apiKey())
            .maxRetries(0)
            .pollSchedule(PollSchedule.fixed(Duration.ofMillis(5)))
            .build();
    private final Trailer trailer = new TrailerClient(runapi);
    private final Retoucher retoucher = new RetoucherClient(runapi);
    private final Viewer viewer = new ViewerClient(runapi);

    @TempDir
    private Path folder;

    private Path lake;
    private Path sky;

    @BeforeEach
    void files() throws IOException {
        lake = Files.writeString(folder.resolve("lake.png"), "a lake");
        sky = Files.writeString(folder.resolve("sky.png"), "a sky");
    }

    @AfterEach
    void close() {
        runapi.close();
        server.close();
    }

    @Test
    void fileIsUploadedAndItsAddressSent() {
        trailer.wind("Oslo", lake);

        JsonNode sent = body("/api/v1/runway/text_to_video");
        assertThat(sent.path("prompt").asString()).isEqualTo("Wind over Oslo, and nothing else.\n");
        assertThat(sent.path("model").asString()).isEqualTo("runway");
        assertThat(sent.path("first_frame_image_url").asString())
                .startsWith(server.baseUrl())
                .endsWith("lake.png");
        assertThat(paths().subList(0, 3))
                .containsExactly("/api/v1/files/prepare", "/uploads/...", "/api/v1/files/confirm");
    }

    @Test
    void futureWaitsForItsFiles() {
        trailer.windLater(FileContent.of("sea.png", new byte[] {1, 2})).join();
        assertThat(body("/api/v1/runway/text_to_video")
                        .path("first_frame_image_url")
                        .asString())
                .endsWith("sea.png");

        Path nowhere = folder.resolve("nowhere.png");
        CompletableFuture<?> failed = trailer.perhapsLater(nowhere, null);
        assertThatThrownBy(failed::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(UncheckedIOException.class);
        assertThat(paths()).filteredOn("/api/v1/runway/text_to_video"::equals).hasSize(1);
    }

    @Test
    void listsOfFilesKeepTheirOrder() {
        retoucher.retouch("Bluer", lake, sky);
        assertThat(sources(body("/api/v1/nano_banana/edit_image"))).containsExactly("lake.png", "sky.png");

        retoucher.later("Bluer", List.of(sky, lake)).join();
        assertThat(sources(body("/api/v1/nano_banana/edit_image"))).containsExactly("sky.png", "lake.png");

        retoucher.addresses("Bluer", Set.of(URI.create("https://example.com/a-b.png")));
        assertThat(sources(body("/api/v1/nano_banana/edit_image"))).containsExactly("b.png");
    }

    @Test
    void requestIsCompletedByTheDeclaration() {
        RunwayTextToVideoRequest request = RunwayTextToVideoRequest.builder("A lake", 10, OutputResolution.P1080)
                .aspectRatio(AspectRatio.R16_9)
                .build();

        trailer.completed(
                request, RequestOptions.builder().clientRequestId("mine").build());
        assertThat(body("/api/v1/runway/text_to_video")).isEqualTo(JSON.readTree("""
                        {"model": "runway", "prompt": "Another prompt", "duration_seconds": 10,
                         "output_resolution": "1080p", "aspect_ratio": "16:9"}"""));
        assertThat(server.requests().get(0).header("X-Client-Request-Id")).isEqualTo("mine");

        trailer.asIs(request);
        assertThat(body("/api/v1/runway/text_to_video").path("prompt").asString())
                .isEqualTo("A lake");
    }

    @Test
    void taskIsLeftToItsCallback() {
        trailer.leave(URI.create("https://example.com/done"));

        assertThat(paths()).containsExactly("/api/v1/runway/text_to_video");
        assertThat(body("/api/v1/runway/text_to_video").path("callback_url").asString())
                .isEqualTo("https://example.com/done");
    }

    @Test
    void inheritedMethodsAreImplementedAndDefaultOnesKept() {
        assertThat(trailer.shoot("A lake").first().url()).isNotNull();
        Shooter<?> shooter = trailer;
        shooter.shoot("A lake", 10);
        assertThat(body("/api/v1/runway/text_to_video").path("duration_seconds").asInt())
                .isEqualTo(10);
        assertThatThrownBy(() -> shooter.shoot("A lake", 7)).isInstanceOf(ValidationException.class);
    }

    @Test
    void historyStandsBetweenSystemAndUser() {
        List<ChatMessage> before = List.of(
                UserMessage.builder(MessageContent.of("Hi")).build(),
                AssistantMessage.builder().content(MessageContent.of("Hello")).build());
        viewer.goOn(before, "And you?");
        assertThat(messages()).containsExactly("system: You see.", "user: Hi", "assistant: Hello", "user: And you?");

        viewer.whole(
                ChatCompletionRequest.builder("gpt-5.5")
                        .messages(before)
                        .maxTokens(9)
                        .build(),
                "Well?");
        assertThat(messages()).containsExactly("system: You see.", "user: Hi", "assistant: Hello", "user: Well?");
        JsonNode sent = body("/v1/chat/completions");
        assertThat(sent.path("model").asString()).isEqualTo("claude-opus-4.8");
        assertThat(sent.path("max_tokens").asInt()).isEqualTo(9);
    }

    @Test
    void imagesStandInTheUsersMessage() {
        viewer.see("Oslo", URI.create("https://example.com/x-cover.png"), null, lake, sky);
        assertThat(images()).containsExactly("What is in Oslo?", "cover.png", "lake.png", "sky.png");

        viewer.seeLater(List.of(sky)).join();
        assertThat(images()).containsExactly("What is it?", "sky.png");
    }

    @Test
    void publishersSendOncePerSubscriber() throws Exception {
        server.onChat().reply("One two three").reply("Four");
        Flow.Publisher<String> told = viewer.tell();
        assertThat(server.requests()).isEmpty();

        assertThat(Collected.from(told).get()).isEqualTo("One two three");
        assertThat(Collected.from(told).get()).isEqualTo("Four");
        assertThat(paths()).containsExactly("/v1/chat/completions", "/v1/chat/completions");

        server.onChat().reply("Five");
        Flow.Publisher<String> shown = viewer.tellOf("What is it?", lake);
        assertThat(server.requests()).hasSize(2);
        assertThat(Collected.from(shown).get()).isEqualTo("Five");
        assertThat(images()).containsExactly("What is it?", "lake.png");
    }

    @Test
    void failuresGoToTheSubscriber() {
        server.faults().next(Fault.status(401));
        Collected<?> collected = Collected.from(viewer.pieces("Hi"));
        assertThatThrownBy(collected::get).hasCauseInstanceOf(AuthenticationException.class);
    }

    private List<String> paths() {
        return server.requests().stream()
                .map(ReceivedRequest::path)
                .filter(path -> !path.startsWith("/api/v1/tasks"))
                .map(path -> path.replaceFirst("(/uploads/).*", "$1..."))
                .toList();
    }

    /** The body of the last request to a path. */
    private JsonNode body(String path) {
        List<ReceivedRequest> there = server.requests().stream()
                .filter(request ->
                        request.path().equals(path) && request.method().equals("POST"))
                .toList();
        return JSON.readTree(there.get(there.size() - 1).body());
    }

    private static List<String> sources(JsonNode sent) {
        List<String> names = new ArrayList<>();
        sent.path("source_image_urls").forEach(url -> names.add(name(url)));
        return names;
    }

    private static String name(JsonNode url) {
        return url.asString().replaceFirst(".*-", "");
    }

    private List<String> messages() {
        List<String> said = new ArrayList<>();
        body("/v1/chat/completions")
                .path("messages")
                .forEach(message -> said.add(message.path("role").asString() + ": "
                        + message.path("content").asString()));
        return said;
    }

    private List<String> images() {
        JsonNode messages = body("/v1/chat/completions").path("messages");
        List<String> parts = new ArrayList<>();
        messages.get(messages.size() - 1)
                .path("content")
                .forEach(part ->
                        parts.add(part.has("text") ? part.path("text").asString() : name(part.at("/image_url/url"))));
        return parts;
    }
}
