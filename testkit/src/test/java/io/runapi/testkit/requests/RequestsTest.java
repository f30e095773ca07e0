package io.runapi.testkit.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runapi.AspectRatio;
import io.runapi.ChatMessage;
import io.runapi.ChatStream;
import io.runapi.KlingElement;
import io.runapi.KlingShot;
import io.runapi.MessageContent;
import io.runapi.OutputResolution;
import io.runapi.RunApi;
import io.runapi.UserMessage;
import io.runapi.client.RequestOptions;
import io.runapi.error.ValidationException;
import io.runapi.json.JsonCodec;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import io.runapi.testkit.RunApiServer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Declared requests, from builder to wire and back. */
@Timeout(60)
class RequestsTest {
    private static final URI FRAME = URI.create("https://files.example/frame.png");

    private final RunApiServer server =
            RunApiServer.builder().tokensPerSecond(Double.POSITIVE_INFINITY).start();
    private final RunApi runapi = RunApi.builder()
            .baseUrl(server.baseUrl())
            .apiKey(server.apiKey())
            .maxRetries(0)
            .build();

    @AfterEach
    void close() {
        runapi.close();
        server.close();
    }

    @Test
    void sendsWhatItsCodecWrites() {
        ShotRequest shot =
                ShotRequest.builder("waves", 10, OutputResolution.P1080).build();
        StoryRequest story = StoryRequest.builder(List.of(shot("a", 5), shot("b", 4)))
                .klingElements(KlingElement.builder("Ada", "a tall robot")
                        .elementInputUrls(FRAME)
                        .build())
                .aspectRatio("9:16")
                .build();

        new ShotClient(runapi).textToVideo(shot);
        new StoryClient(runapi)
                .textToVideoAsync(story, RequestOptions.defaults())
                .join();

        assertThat(received(0))
                .isEqualTo(written(shot, ShotRequestCodec.INSTANCE))
                .isEqualTo(tree("""
                {"model": "runway", "prompt": "waves", "duration_seconds": 10, "output_resolution": "1080p",
                 "aspect_ratio": "16:9"}"""));
        assertThat(received(1))
                .isEqualTo(written(story, StoryRequestCodec.INSTANCE))
                .isEqualTo(tree("""
                {"model": "kling-3.0", "multi_shots": true, "duration_seconds": 9, "enable_sound": true,
                 "aspect_ratio": "9:16",
                 "multi_prompt": [{"prompt": "a", "duration_seconds": 5}, {"prompt": "b", "duration_seconds": 4}],
                 "kling_elements": [{"name": "Ada", "description": "a tall robot",
                   "element_input_urls": ["https://files.example/frame.png"]}]}"""));
    }

    @Test
    void anyImplementationIsSent() {
        Shot still = new Shot() {
            @Override
            public String prompt() {
                return "stones";
            }

            @Override
            public int durationSeconds() {
                return 5;
            }

            @Override
            public OutputResolution outputResolution() {
                return OutputResolution.P720;
            }

            @Override
            public URI firstFrameImageUrl() {
                return FRAME;
            }
        };

        new ShotClient(runapi).textToVideo(still);

        assertThat(received(0)).isEqualTo(tree("""
                {"model": "runway", "prompt": "stones", "duration_seconds": 5, "output_resolution": "720p",
                 "first_frame_image_url": "https://files.example/frame.png"}"""));
    }

    @Test
    void refusesWhatTheServiceWouldRefuse() {
        ShotRequestBuilder builder = ShotRequest.builder("waves", 7, OutputResolution.of("8k"));

        assertThatThrownBy(builder::build)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("duration_seconds = 7 is not accepted by runway text_to_video")
                .hasMessageContaining("output_resolution = 8k is not accepted by runway text_to_video");
        assertThatThrownBy(() -> builder.durationSeconds(5)
                        .outputResolution("720p")
                        .firstFrameImageUrl(FRAME)
                        .aspectRatio(AspectRatio.R16_9)
                        .build())
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("aspect_ratio");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void defaultsLookAtWhatWasTold() {
        ShotRequest plain =
                ShotRequest.builder("waves", 10, OutputResolution.P1080).build();
        assertThat(plain.aspectRatio()).isEqualTo(AspectRatio.R16_9);
        assertThat(plain.toBuilder().aspectRatio("9:16").build().aspectRatio()).isEqualTo(AspectRatio.R9_16);
        assertThat(ShotRequest.builder("waves", 10, OutputResolution.P1080)
                        .firstFrameImageUrl(FRAME)
                        .build()
                        .aspectRatio())
                .isNull();
        assertThat(StoryRequest.builder(List.of(shot("a", 6), shot("b", 5)))
                        .build()
                        .durationSeconds())
                .isEqualTo(11);
    }

    @Test
    void asksInEveryWay() {
        server.onChat().reply("It is blue.").reply("It is.").reply("Yes.");
        QuestionRequest question = QuestionRequest.builder("What is the sky?").build();
        QuestionClient client = new QuestionClient(runapi);

        assertThat(client.complete(question).text()).isEqualTo("It is blue.");
        assertThat(client.completeAsync(question).join().text()).isEqualTo("It is.");
        try (ChatStream stream = client.stream(question)) {
            assertThat(stream.completion().text()).isEqualTo("Yes.");
        }
        assertThat(received(0)).isEqualTo(tree("""
                {"model": "claude-opus-4.8", "max_tokens": 100, "temperature": 0.2, "messages": [
                  {"role": "system", "content": "You answer in one sentence."},
                  {"role": "user", "content": "What is the sky?"}]}"""));
        assertThat(written(question, QuestionRequestCodec.INSTANCE)).isEqualTo(tree("""
                {"model": "claude-opus-4.8", "max_tokens": 100, "temperature": 0.2, "prompt": "What is the sky?"}"""));
    }

    @Test
    void conversationsAreKeptAsJson() {
        List<ChatMessage> said =
                List.of(UserMessage.builder(MessageContent.of("And you?")).build());
        DialogueRequest dialogue = DialogueRequest.builder(said).maxTokens(50).build();

        new DialogueClient(runapi).complete(dialogue);

        assertThat(received(0)).isEqualTo(written(dialogue, DialogueRequestCodec.INSTANCE));
        assertThat(again(dialogue, DialogueRequestCodec.INSTANCE)).isEqualTo(dialogue);
    }

    @Test
    void everyRequestIsReadBackAsItWas() {
        Random random = new Random(20261121);
        for (int i = 0; i < 500; i++) {
            ShotRequest shot = new ShotRequest(
                    text(random),
                    random.nextInt(),
                    OutputResolution.of(text(random)),
                    random.nextBoolean() ? null : FRAME,
                    AspectRatio.of(text(random)));
            StoryRequest story = new StoryRequest(
                    List.of(shot(text(random), random.nextInt()), shot(text(random), random.nextInt())),
                    random.nextBoolean()
                            ? null
                            : List.of(KlingElement.builder(text(random), text(random))
                                    .build()),
                    random.nextBoolean() ? null : text(random),
                    random.nextInt(),
                    random.nextBoolean());

            assertThat(again(shot, ShotRequestCodec.INSTANCE)).isEqualTo(shot);
            assertThat(again(story, StoryRequestCodec.INSTANCE)).isEqualTo(story);
        }
    }

    @Test
    void whatTheJsonLacksIsWhatTheInterfaceSays() {
        ShotRequest shot = JsonReader.decode("""
                {"prompt": "waves", "duration_seconds": 10, "seen": {"by": ["nobody"]}}""".getBytes(StandardCharsets.UTF_8), ShotRequestCodec.INSTANCE);

        assertThat(shot.aspectRatio()).isEqualTo(AspectRatio.R16_9);
        assertThat(shot.outputResolution()).isNull();
        assertThatThrownBy(() -> new ShotClient(runapi).textToVideo(shot))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("output_resolution is required by runway text_to_video");
    }

    private static KlingShot shot(String prompt, int seconds) {
        return KlingShot.builder(prompt, seconds).build();
    }

    private static String text(Random random) {
        int[] characters = random.ints(random.nextInt(12), 0, 0x1F600)
                .filter(character -> character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE)
                .toArray();
        return "text " + new String(characters, 0, characters.length);
    }

    private static <T> T again(T value, JsonCodec<T> codec) {
        return JsonReader.decode(JsonWriter.encode(value, codec), codec);
    }

    private JsonNode received(int index) {
        return tree(server.requests().get(index).body());
    }

    private static <T> JsonNode written(T value, JsonCodec<T> codec) {
        return JsonMapper.shared().readTree(JsonWriter.encode(value, codec));
    }

    private static JsonNode tree(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
