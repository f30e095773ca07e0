package io.runapi.processor.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonFactory;

/** What the jar of a user says about the models that it uses. */
final class UsageManifestTest {
    private static final String TRAILER = """
            @RunApiModel("runway")
            @Fixed(param = "output_resolution", value = "1080p")
            public interface Trailer {
                @Prompt("A drone shot over {place} in {mood} light")
                @Fixed(param = "duration_seconds", value = "10")
                Task<Videos> shoot(String place, String mood, @Nullable AspectRatio aspectRatio, @Nullable URI firstFrameImageUrl);
            }
            """;

    @Test
    void recordsActionsFieldsConstantsAndRanges() {
        String expected = """
                {
                "form":1,
                "declaration":"app.Trailer",
                "api":"io.runapi.RunApi",
                "description":"2026-01-02",
                "model":"runway",
                "calls":[{
                "method":"shoot(java.lang.String, java.lang.String, io.runapi.AspectRatio, java.net.URI)",
                "service":"runway",
                "action":"text_to_video",
                "fields":[
                {"field":"prompt","parameters":["place","mood"],"required":true,"minLength":1,"maxLength":60},
                {"field":"duration_seconds","constants":["10"],"required":true,"accepted":["5","10"]},
                {"field":"output_resolution","constants":["1080p"],"required":true,"accepted":["720p","1080p"]},
                {"field":"aspect_ratio","parameters":["aspectRatio"],"accepted":["16:9","9:16"]},
                {"field":"first_frame_image_url","parameters":["firstFrameImageUrl"]}
                ]}]}""";
        assertThat(manifest(TRAILER, "app.Trailer")).isEqualTo(expected.replace("\n", "") + "\n");
    }

    @Test
    void aConversationNamesTheParametersOfItsMessages() {
        String reviewer = """
                @RunApiModel("claude-opus-4.8")
                @SystemPrompt("You review {language} code.")
                @Fixed(param = "temperature", value = "0.5")
                public interface Reviewer {
                    @Prompt("Review this diff: {diff}")
                    String review(String language, String diff);
                }
                """;
        assertThat(manifest(reviewer, "app.Reviewer"))
                .contains("\"field\":\"messages\",\"parameters\":[\"language\",\"diff\"]")
                .contains("{\"field\":\"temperature\",\"constants\":[\"0.5\"],\"min\":0,\"max\":1}");
    }

    @Test
    void aModelThatIsLikeAnotherHasItsRanges() {
        String like = TRAILER.replace("(\"runway\")", "(value = \"runway-gen5\", like = \"runway\")");
        assertThat(manifest(like, "app.Trailer"))
                .contains("\"model\":\"runway-gen5\",\"like\":\"runway\"")
                .contains("\"accepted\":[\"5\",\"10\"]");
    }

    @Test
    void nestedInterfacesAreNamedAsInClassFiles() {
        String nested = """
                public class Outer {
                    @RunApiModel("claude-opus-4.8")
                    interface Ear {
                        String hear(@Prompt String question);
                    }
                }
                """;
        assertThat(manifest(nested, "app.Outer$Ear")).contains("\"declaration\":\"app.Outer$Ear\"");
    }

    @Test
    void quotesWhatJsonQuotes() {
        String odd = """
                @RunApiModel("claude-opus-4.8-\\"\\\\\\n\\uD83D-\\uD83C\\uDFAC")
                @SuppressWarnings("runapi")
                public interface Odd {
                    String hear(@Prompt String question);
                }
                """;
        assertThat(manifest(odd, "app.Odd"))
                .contains("\"model\":\"claude-opus-4.8-\\\"\\\\\\u000a\\ud83d-\uD83C\uDFAC\"");
    }

    @Test
    void isJson() {
        try (JsonParser json = new JsonFactory()
                .createParser(tools.jackson.core.ObjectReadContext.empty(), manifest(TRAILER, "app.Trailer"))) {
            int tokens = 0;
            while (json.nextToken() != null) {
                tokens++;
            }
            assertThat(tokens).isGreaterThan(50);
        }
    }

    private static String manifest(String source, String declaration) {
        Compilation compilation = UserCode.compile(source);
        assertThat(UserCode.said(compilation)).isEmpty();
        List<JavaFileObject> found =
                compilation
                        .generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/runapi/usage/" + declaration + ".json")
                        .stream()
                        .toList();
        assertThat(found).hasSize(1);
        try {
            return new String(found.get(0).openInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
