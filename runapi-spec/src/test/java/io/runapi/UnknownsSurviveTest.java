package io.runapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runapi.json.JsonCodec;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What a newer service says is read, kept and written back. */
class UnknownsSurviveTest {
    private static final JsonMapper JSON = new JsonMapper();

    static Stream<Arguments> unions() {
        String variant = "{\"type\":\"hologram\",\"role\":\"narrator\",\"deep\":[{\"x\":null}]}";
        return Stream.of(
                Arguments.of(ChatMessageCodec.INSTANCE, variant, ChatMessage.Unknown.class),
                Arguments.of(ContentPartCodec.INSTANCE, variant, ContentPart.Unknown.class),
                Arguments.of(ChatToolCodec.INSTANCE, variant, ChatTool.Unknown.class),
                Arguments.of(ResponseFormatCodec.INSTANCE, variant, ResponseFormat.Unknown.class),
                Arguments.of(FileSourceCodec.INSTANCE, variant, FileSource.Unknown.class),
                Arguments.of(MessageContentCodec.INSTANCE, variant, MessageContent.Unknown.class),
                Arguments.of(StopSequencesCodec.INSTANCE, "7", StopSequences.Unknown.class),
                Arguments.of(ToolChoiceCodec.INSTANCE, "[true]", ToolChoice.Unknown.class));
    }

    @ParameterizedTest
    @MethodSource("unions")
    void variants(JsonCodec<Object> codec, String json, Class<?> unknown) {
        Object value = JsonReader.decode(json.getBytes(UTF_8), codec);

        assertThat(value).isInstanceOf(unknown);
        assertThat(written(value, codec)).isEqualTo(JSON.readTree(json));
    }

    @Test
    void everyUnionIsTried() {
        long unions = Spec.ROOT
                .at("/components/schemas")
                .valueStream()
                .filter(schema -> schema.has("oneOf"))
                .count();

        assertThat(unions()).hasSize((int) unions);
    }

    @Test
    void valuesOfEnums() {
        String json = "{\"choices\":[{\"index\":0,\"finish_reason\":\"bored\"}],\"service_tier\":\"tomorrow\"}";

        ChatCompletion answer = JsonReader.decode(json.getBytes(UTF_8), ChatCompletionCodec.INSTANCE);

        assertThat(answer.choices().get(0).finishReason()).isEqualTo(FinishReason.of("bored"));
        assertThat(FinishReason.known()).doesNotContain(FinishReason.of("bored"));
        assertThat(written(answer, ChatCompletionCodec.INSTANCE)).isEqualTo(JSON.readTree(json));
    }

    static Stream<Arguments> objects() {
        return Stream.of(
                Arguments.of(
                        ChatCompletionRequestCodec.INSTANCE,
                        "{\"messages\":[{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"t\",\"new\":1}],\"new\":{}}],"
                                + "\"model\":\"m\",\"new\":[null]}"),
                Arguments.of(
                        VideosCodec.INSTANCE,
                        "{\"id\":\"t\",\"videos\":[{\"url\":\"https://example.com/a.mp4\",\"new\":false}],\"new\":null}"),
                Arguments.of(
                        ChatCompletionChunkCodec.INSTANCE,
                        "{\"choices\":[{\"index\":0,\"delta\":{\"content\":\"t\",\"new\":1},\"new\":2}],\"new\":3}"));
    }

    @ParameterizedTest
    @MethodSource("objects")
    void properties(JsonCodec<Object> codec, String json) {
        assertThat(written(JsonReader.decode(json.getBytes(UTF_8), codec), codec))
                .isEqualTo(JSON.readTree(json));
    }

    private static <T> Object written(T value, JsonCodec<T> codec) {
        return JSON.readTree(JsonWriter.encode(value, codec));
    }

    @Test
    void aPropertyIsNotSentTwice() {
        RunwayTextToVideoRequestBuilder builder = RunwayTextToVideoRequest.builder("A lake", 5, OutputResolution.P720);
        assertThatThrownBy(() -> builder.additionalProperty("duration_seconds", 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("duration_seconds is no additional property: set it by its own method; accepted: names"
                        + " that this version does not know");
        assertThatThrownBy(() -> UserMessage.builder(MessageContent.of("hi")).additionalProperty("role", "system"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("role is no additional property");
    }
}
