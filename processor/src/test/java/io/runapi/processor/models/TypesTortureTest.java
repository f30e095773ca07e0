package io.runapi.processor.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import org.junit.jupiter.api.Test;

/** Annotated, deprecated and raw types. */
final class TypesTortureTest {
    @Test
    void nullnessInTypesIsWrittenAsItWasDeclared() {
        String client = UserCode.client("Painter", """
                @RunApiModel(value = "imagen-4", action = "text_to_image")
                interface Painter {
                    @NonNull Images paint(
                            @NonNull String prompt,
                            @Nullable List<@NonNull URI> referenceImageUrls,
                            java.lang.@Nullable String negativePrompt,
                            Map<@NonNull String, @Nullable Object> metadata);

                    Task<@NonNull Images> array(String prompt, URI @Nullable [] referenceImageUrls);

                    CompletableFuture<Images> more(String prompt, @NonNull URI @NonNull ... referenceImageUrls);
                }
                """);
        assertThat(client)
                .contains(
                        "@Nullable List<@NonNull URI> referenceImageUrls",
                        "@Nullable String negativePrompt",
                        "Map<@NonNull String, @Nullable Object> metadata",
                        "public Task<Images> array(String prompt, URI @Nullable [] referenceImageUrls) {",
                        "@NonNull URI @NonNull ... referenceImageUrls)");
    }

    @Test
    void nullnessOfANestedType() {
        assertThat(UserCode.client("Explainer", """
                @RunApiModel("claude-opus-4.8")
                interface Explainer {
                    record Topic(String name) {}

                    @Prompt("{topic}")
                    String explain(Explainer.@NonNull Topic topic);
                }
                """))
                .contains("public String explain(Explainer. @NonNull Topic topic) {");
    }

    @Test
    void generatedCodeDoesNotWarnOfWhatItsAuthorWrote() {
        Compilation compilation = UserCode.compile("""
                @Deprecated
                @RunApiModel("claude-opus-4.8")
                interface Explainer {
                    @Deprecated
                    @Prompt("Explain")
                    String explain();
                }
                """, """
                @RunApiModel("claude-opus-4.8")
                interface Reviewer {
                    @Deprecated
                    @Prompt("Review")
                    String review();

                    @SuppressWarnings({"removal", "rawtypes", "runapi"})
                    @Prompt("Compare {one} and {all}")
                    String compare(Old one, List all);
                }
                """, "@Deprecated(forRemoval = true)\nclass Old {}\n");
        assertThat(UserCode.said(compilation)).isEmpty();
        assertThat(compilation.generatedSourceFile("app.ExplainerClient"))
                .get()
                .satisfies(source -> assertThat(source.getCharContent(false)).contains("@Deprecated\n"));
        assertThat(compilation.generatedSourceFile("app.ReviewerClient"))
                .get()
                .satisfies(source -> assertThat(source.getCharContent(false))
                        .contains("@SuppressWarnings({\n        \"deprecation\",\n")
                        .contains("\"rawtypes\"", "\"removal\"")
                        .doesNotContain("\"runapi\""));
    }

    @Test
    void strictFloatingPoint() {
        assertThat(UserCode.problems("""
                @RunApiModel("whisper")
                @SuppressWarnings("strictfp")
                strictfp interface Ear {
                    Transcript listen(URI audioUrl);
                }
                """)).isEmpty();
    }

    @Test
    void rawTypesOfASuperinterface() {
        assertThat(UserCode.problems("""
                @RunApiModel("whisper")
                @SuppressWarnings("rawtypes")
                interface Ear extends Listens {}

                interface Listens<I> {
                    Transcript listen(@Param("audio_url") I in);
                }
                """)).isEqualTo("""
                Ear.java:3: error: [RUNAPI-105] audio_url of speech to_text cannot be given as Object
                    accepted: URI, String, Path, FileContent
                  at interface Ear extends Listens {}""");
    }
}
