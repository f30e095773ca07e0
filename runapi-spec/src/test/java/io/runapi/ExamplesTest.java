package io.runapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.runapi.json.JsonCodec;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The requests and answers of RunAPI's documents: described truly, read, and written as they were. */
class ExamplesTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String ADDRESS = "https://runapi.test/openapi.json";
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ADDRESS, Spec.ROOT.toString())));

    static Stream<Arguments> examples() {
        return Stream.of(
                Arguments.of("GeminiChatRequest", "ChatCompletionRequest", ChatCompletionRequestCodec.INSTANCE),
                Arguments.of("GeminiChatAnswer", "ChatCompletion", ChatCompletionCodec.INSTANCE),
                Arguments.of("ClaudeChatRequest", "ChatCompletionRequest", ChatCompletionRequestCodec.INSTANCE),
                Arguments.of("ClaudeChatAnswer", "ChatCompletion", ChatCompletionCodec.INSTANCE),
                Arguments.of("GptChatRequest", "ChatCompletionRequest", ChatCompletionRequestCodec.INSTANCE),
                Arguments.of("GptChatAnswer", "ChatCompletion", ChatCompletionCodec.INSTANCE),
                Arguments.of("ImagenRequest", "TextToImageRequest", TextToImageRequestCodec.INSTANCE),
                Arguments.of("CreatedImagenTask", "CreatedTask", CreatedTaskCodec.INSTANCE),
                Arguments.of("RunwayRequest", "RunwayTextToVideoRequest", RunwayTextToVideoRequestCodec.INSTANCE),
                Arguments.of("CreatedRunwayTask", "CreatedTask", CreatedTaskCodec.INSTANCE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void isWrittenAsItWasRead(String name, String schema, JsonCodec<Object> codec) {
        JsonNode example = Spec.ROOT.at("/components/examples/" + name + "/value");

        Object value = JsonReader.decode(example.toString().getBytes(UTF_8), codec);

        assertThat(JSON.readTree(JsonWriter.encode(value, codec))).isEqualTo(JSON.readTree(example.toString()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void fitsItsSchema(String name, String schema, JsonCodec<Object> codec) {
        JsonNode example = Spec.ROOT.at("/components/examples/" + name + "/value");
        Schema validator = SCHEMAS.getSchema(SchemaLocation.of(ADDRESS + "#/components/schemas/" + schema));

        assertThat(validator.validate(JSON.readTree(example.toString()))).isEmpty();
    }

    @Test
    void everyExampleIsTried() {
        assertThat(Spec.ROOT.at("/components/examples").propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        examples().map(each -> String.valueOf(each.get()[0])).toList());
    }

    @Test
    void theChecksLetTheRequestsPass() {
        assertThat(request("RunwayRequest", RunwayTextToVideoRequestCodec.INSTANCE).toBuilder()
                        .build()
                        .durationSeconds())
                .isEqualTo(10);
        assertThat(request("ImagenRequest", TextToImageRequestCodec.INSTANCE).toBuilder()
                        .build()
                        .model())
                .isEqualTo(Imagen4TextToImageModel.IMAGEN_4);
        for (String name : List.of("GeminiChatRequest", "ClaudeChatRequest", "GptChatRequest")) {
            ChatCompletionRequest request = request(name, ChatCompletionRequestCodec.INSTANCE);
            assertThat(request.toBuilder().build()).isEqualTo(request);
        }
    }

    private static <T> T request(String name, JsonCodec<T> codec) {
        return JsonReader.decode(
                Spec.ROOT
                        .at("/components/examples/" + name + "/value")
                        .toString()
                        .getBytes(UTF_8),
                codec);
    }
}
