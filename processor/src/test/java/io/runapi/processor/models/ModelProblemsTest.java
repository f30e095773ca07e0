package io.runapi.processor.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said about mistakes, word for word, where it is said, and that nothing else is. */
final class ModelProblemsTest {
    @Test
    void everyMistakeOfAFileIsToldInOneCompile() {
        assertThat(UserCode.problems("""

                @RunApiModel("runway")
                public interface Trailer {
                    @Prompt("A drone shot over {plac}")
                    @Fixed(param = "duration_seconds", value = "7")
                    @Fixed(param = "output_resolution", value = "1080")
                    @Fixed(param = "watermark", value = "me")
                    Task<Videos> shoot(String place, int aspectRatio);

                    String other(String prompt);
                }
                """)).isEqualTo("""
                Trailer.java:4: error: [RUNAPI-107] {plac} names no parameter of shoot
                    did you mean place?
                  at "A drone shot over {plac}")
                Trailer.java:7: error: [RUNAPI-102] watermark is no field of runway text_to_video
                    accepted: prompt, duration_seconds, output_resolution, aspect_ratio, first_frame_image_url
                  at "watermark", value = "me")
                Trailer.java:8: error: [RUNAPI-105] aspect_ratio of runway text_to_video cannot be given as int
                    accepted: AspectRatio, String
                  at aspectRatio);
                Trailer.java:5: error: [RUNAPI-104] duration_seconds = 7 is not accepted by runway text_to_video
                    accepted: 5, 10
                  at "7")
                Trailer.java:6: error: [RUNAPI-104] output_resolution = 1080 is not accepted by runway text_to_video
                    did you mean 1080p?
                    accepted: 720p, 1080p
                  at "1080")
                Trailer.java:10: error: [RUNAPI-112] other cannot return String from runway extend_video
                    accepted: Task<Videos>, Videos, CompletableFuture<Task<Videos>>, CompletableFuture<Videos>
                  at other(String prompt);
                Trailer.java:10: error: [RUNAPI-103] task_id is required by runway extend_video
                    add a parameter String taskId, or @Fixed(param = "task_id", value = "...")
                  at other(String prompt);
                Trailer.java:10: error: [RUNAPI-103] output_resolution is required by runway extend_video
                    accepted: 720p, 1080p
                    add a parameter OutputResolution outputResolution, or @Fixed(param = "output_resolution", value = "...")
                  at other(String prompt);""");
    }

    @Test
    void mistakeOnTheInterfaceIsToldOnceForAllMethods() {
        assertThat(UserCode.problems("""
                @RunApiModel("claude-opus-4.8")
                @Fixed(param = "temperature", value = "1.5")
                public interface Reviewer {
                    String review(@Prompt String diff);

                    String explain(@Prompt String topic);
                }
                """)).isEqualTo("""
                Reviewer.java:2: error: [RUNAPI-104] temperature = 1.5 is not accepted by chat complete with model claude-opus-4.8
                    accepted: 0 to 1
                  at "1.5")""");
    }

    @Test
    void constantsOfEveryKindOfConstraint() {
        assertThat(UserCode.problems("""
                @RunApiModel(value = "imagen-4", action = "text_to_image")
                public interface Painter {
                    @Fixed(param = "negative_prompt", value = "no text!")
                    @Fixed(param = "seed", value = "-1")
                    @Fixed(param = "guidance", value = "20.5")
                    @Fixed(param = "enhance", value = "yes")
                    @Fixed(param = "reference_image_urls", value = "https://example.com/1.png")
                    @Fixed(param = "reference_image_urls", value = "https://example.com/2.png")
                    @Fixed(param = "reference_image_urls", value = "https://example.com/3.png")
                    @Fixed(param = "metadata", value = "{}")
                    Images paint(String prompt);

                    @Fixed(param = "seed", value = "99999999999999999999")
                    @Fixed(param = "guidance", value = "NaN")
                    @Fixed(param = "reference_image_urls", value = "mug.png")
                    @Fixed(param = "reference_image_urls", value = "http://a b")
                    Images again(String prompt);
                }
                """)).isEqualTo("""
                Painter.java:6: error: [RUNAPI-106] enhance = yes is not accepted by imagen_4 text_to_image
                    accepted: true, false
                  at "yes")
                Painter.java:10: error: [RUNAPI-106] metadata = {} is not accepted by imagen_4 text_to_image
                    accepted: a parameter of type Map<String, Object>
                  at "{}")
                Painter.java:3: error: [RUNAPI-104] negative_prompt = no text! is not accepted by imagen_4 text_to_image
                    accepted: text that matches ^[^!]*$
                  at "no text!")
                Painter.java:4: error: [RUNAPI-104] seed = -1 is not accepted by imagen_4 text_to_image
                    accepted: 0 or more
                  at "-1")
                Painter.java:5: error: [RUNAPI-104] guidance = 20.5 is not accepted by imagen_4 text_to_image
                    accepted: 0 to 20
                  at "20.5")
                Painter.java:7: error: [RUNAPI-104] reference_image_urls with 3 items is not accepted by imagen_4 text_to_image
                    accepted: at most 2 items
                  at "https://example.com/1.png")
                Painter.java:13: error: [RUNAPI-106] seed = 99999999999999999999 is not accepted by imagen_4 text_to_image
                    accepted: a whole number that fits into long
                  at "99999999999999999999")
                Painter.java:14: error: [RUNAPI-106] guidance = NaN is not accepted by imagen_4 text_to_image
                    accepted: a number
                  at "NaN")
                Painter.java:15: error: [RUNAPI-106] reference_image_urls = mug.png is not accepted by imagen_4 text_to_image
                    accepted: an address with a scheme, such as https://example.com/a.png
                  at "mug.png")
                Painter.java:16: error: [RUNAPI-106] reference_image_urls = http://a b is not accepted by imagen_4 text_to_image
                    accepted: an address with a scheme, such as https://example.com/a.png
                  at "http://a b")""");
    }

    @Test
    void lengthOfAConstantPromptCountsCodePoints() {
        String prompt = "🎬".repeat(61);
        assertThat(UserCode.problems("""
                @RunApiModel("runway")
                public interface Trailer {
                    @Prompt("%s")
                    Videos shoot(int durationSeconds, OutputResolution outputResolution, AspectRatio aspectRatio);
                }
                """.formatted(prompt))).isEqualTo("""
                Trailer.java:3: error: [RUNAPI-104] prompt with 61 characters is not accepted by runway text_to_video
                    accepted: 1 to 60 characters
                  at "%s")""".formatted(prompt));
    }

    @Test
    void aModelsOwnConstraints() {
        assertThat(UserCode.problems("""
                @RunApiModel("imagen-4-fast")
                public interface Painter {
                    @Fixed(param = "aspect_ratio", value = "1:1")
                    @Fixed(param = "seed", value = "1")
                    Images paint(String prompt);

                    @Fixed(param = "aspect_ratio", value = "auto")
                    Images seeded(String prompt, long seed);
                }
                """)).isEqualTo("""
                Painter.java:3: error: [RUNAPI-104] aspect_ratio = 1:1 is not accepted by imagen_4 text_to_image with model imagen-4-fast
                    accepted: auto, 16:9, 9:16
                  at "1:1")
                Painter.java:4: error: [RUNAPI-104] seed is not accepted by imagen_4 text_to_image with model imagen-4-fast
                    accepted by: imagen-4, imagen-4-ultra
                  at "seed", value = "1")
                Painter.java:8: error: [RUNAPI-104] seed is not accepted by imagen_4 text_to_image with model imagen-4-fast
                    accepted by: imagen-4, imagen-4-ultra
                  at seed);""");
    }

    @Test
    void rulesAreLeftToTheRunWhereParametersMayBeNull() {
        assertThat(UserCode.problems("""
                @RunApiModel("runway")
                @Fixed(param = "duration_seconds", value = "5")
                @Fixed(param = "output_resolution", value = "720p")
                public interface Trailer {
                    Videos either(String prompt, @Nullable AspectRatio aspectRatio, @Nullable URI firstFrameImageUrl);

                    Videos perhaps(String prompt, @Nullable AspectRatio aspectRatio);

                    Videos both(String prompt, AspectRatio aspectRatio, URI firstFrameImageUrl);
                }
                """)).isEqualTo("""
                Trailer.java:9: error: [RUNAPI-110] aspect_ratio is not accepted by runway text_to_video when first_frame_image_url is present
                  at aspectRatio, URI firstFrameImageUrl);""");
    }

    @Test
    void typesOfParameters() {
        assertThat(UserCode.problems("""
                @RunApiModel(value = "imagen-4", action = "text_to_image")
                public interface Painter {
                    Images paint(
                            CharSequence prompt,
                            boolean aspectRatio,
                            double seed,
                            @Nullable Boolean guidance,
                            List<Integer> referenceImageUrls,
                            List<String> metadata);
                }
                """)).isEqualTo("""
                Painter.java:4: error: [RUNAPI-105] prompt of imagen_4 text_to_image cannot be given as CharSequence
                    accepted: String
                  at prompt,
                Painter.java:5: error: [RUNAPI-105] aspect_ratio of imagen_4 text_to_image cannot be given as boolean
                    accepted: AspectRatio, String
                  at aspectRatio,
                Painter.java:6: error: [RUNAPI-105] seed of imagen_4 text_to_image cannot be given as double
                    accepted: long, Long, int
                  at seed,
                Painter.java:7: error: [RUNAPI-105] guidance of imagen_4 text_to_image cannot be given as Boolean
                    accepted: double, Double, float, long, int
                  at guidance,
                Painter.java:8: error: [RUNAPI-105] reference_image_urls of imagen_4 text_to_image cannot be given as List<Integer>
                    accepted: List, Set, Collection or array of URI, String, Path, FileContent
                  at referenceImageUrls,
                Painter.java:9: error: [RUNAPI-105] metadata of imagen_4 text_to_image cannot be given as List<String>
                    accepted: Map<String, Object>
                  at metadata);""");
    }

    @Test
    void whatIsGivenTwice() {
        assertThat(UserCode.problems("""
                @RunApiModel("claude-opus-4.8")
                public interface Reviewer {
                    @Prompt("Explain")
                    String prompts(@Prompt String question);

                    String model(@Prompt String question, String model);

                    @Fixed(param = "temperature", value = "0.1")
                    @Fixed(param = "temperature", value = "0.2")
                    String constants(@Prompt String question);

                    @SystemPrompt("Be kind.")
                    String messages(List<ChatMessage> one, ChatMessage... two);

                    @Fixed(param = "stream", value = "true")
                    String streams(@Prompt String question);

                    String options(RequestOptions one, @Prompt String question, RequestOptions two);
                }
                """)).isEqualTo("""
                Reviewer.java:4: error: [RUNAPI-111] the prompt of prompts is given twice: by @Prompt and by parameter question
                    leave one out
                  at question);
                Reviewer.java:6: error: [RUNAPI-111] model of model is given twice: by @RunApiModel and by parameter model
                    leave one out
                  at model);
                Reviewer.java:9: error: [RUNAPI-111] temperature of constants is given twice: by @Fixed and by @Fixed
                    leave one out
                  at "0.2")
                Reviewer.java:13: error: [RUNAPI-111] messages of messages is given twice: by parameter one and by parameter two
                    leave one out
                  at two);
                Reviewer.java:15: error: [RUNAPI-111] stream of streams is given twice: by the return type and by @Fixed
                    leave one out
                  at "stream", value = "true")
                Reviewer.java:18: error: [RUNAPI-111] RequestOptions of options is given twice: by an earlier parameter and by parameter two
                    leave one out
                  at two);""");
    }

    @Test
    void promptsThatAreMissingOrMisplaced() {
        assertThat(UserCode.problems("""
                @RunApiModel("claude-opus-4.8")
                public interface Reviewer {
                    String nothing();

                    String unmarked(String prompt);

                    @Prompt("")
                    String empty();

                    String template(@Prompt("Explain {topic}") String topic);

                    String number(@Prompt int topic);
                }
                """)).isEqualTo("""
                Reviewer.java:7: error: [RUNAPI-108] the template is empty
                    write what the model is to be told
                  at "")
                Reviewer.java:10: error: [RUNAPI-108] a parameter is the prompt itself and takes no template
                    write @Prompt alone, or move the template to the method
                  at "Explain {topic}") String topic);
                Reviewer.java:3: error: [RUNAPI-103] messages is required by chat complete
                    add @Prompt("...") to the method, or @Prompt to a parameter
                  at nothing();
                Reviewer.java:5: error: [RUNAPI-102] prompt is no field of chat complete
                    mark the parameter with @Prompt
                  at prompt);
                Reviewer.java:12: error: [RUNAPI-105] the prompt of chat complete cannot be given as int
                    accepted: String
                  at topic);""");
    }

    @Test
    void systemMessageOfAPicture() {
        assertThat(UserCode.problems("""
                @RunApiModel(value = "imagen-4", action = "text_to_image")
                public interface Painter {
                    @SystemPrompt("You paint.")
                    @Prompt("{mood} picture")
                    Images paint(String mood);
                }
                """)).isEqualTo("""
                Painter.java:3: error: [RUNAPI-102] imagen_4 text_to_image takes no system message
                    leave it out
                  at "You paint.")""");
    }

    @Test
    void voidAndOtherReturnTypes() {
        assertThat(UserCode.problems("""
                @RunApiModel("claude-opus-4.8")
                public interface Reviewer {
                    void close();

                    CompletableFuture<Stream<String>> later(@Prompt String question);

                    CompletableFuture<?> some(@Prompt String question);
                }
                """)).isEqualTo("""
                Reviewer.java:3: error: [RUNAPI-112] close cannot return void from chat complete
                    accepted: ChatCompletion, String, CompletableFuture<ChatCompletion>, CompletableFuture<String>, ChatStream, Stream<String>, Flow.Publisher<ChatCompletionChunk>, Flow.Publisher<String>, or a record of your own
                  at close();
                Reviewer.java:3: error: [RUNAPI-103] messages is required by chat complete
                    add @Prompt("...") to the method, or @Prompt to a parameter
                  at close();
                Reviewer.java:5: error: [RUNAPI-112] later cannot return CompletableFuture<Stream<String>> from chat complete
                    accepted: ChatCompletion, String, CompletableFuture<ChatCompletion>, CompletableFuture<String>, ChatStream, Stream<String>, Flow.Publisher<ChatCompletionChunk>, Flow.Publisher<String>, or a record of your own
                  at later(@Prompt String question);
                Reviewer.java:7: error: [RUNAPI-152] the answer is ?, of which too little is known: it is a wildcard
                    name the type: no List<?>, but List<Item>
                  at some(@Prompt String question);""");
    }

    @Test
    void interfacesThatNoClientCanImplement() {
        assertThat(UserCode.problems("""
                public class Outer {
                    @RunApiModel("whisper")
                    interface Generic<T> {
                        Transcript listen(URI audioUrl);
                    }

                    @RunApiModel("whisper")
                    private interface Hidden {
                        Transcript listen(URI audioUrl);
                    }

                    @RunApiModel("whisper")
                    interface Method {
                        <T> Transcript listen(URI audioUrl);
                    }

                    @RunApiModel("whisper")
                    @interface Note {}
                }
                """)).isEqualTo("""
                Outer.java:3: error: [RUNAPI-004] Generic has type parameters, which @RunApiModel does not support
                    accepted: types without type parameters
                  at interface Generic<T> {
                Outer.java:8: error: [RUNAPI-003] Hidden cannot be seen by generated classes: Hidden is private
                    make it package-private or public
                  at interface Hidden {
                Outer.java:14: error: [RUNAPI-004] listen has type parameters, which @RunApiModel does not support
                    accepted: methods without type parameters
                  at listen(URI audioUrl);
                Outer.java:18: error: [RUNAPI-113] @RunApiModel stands on Note, which is no interface
                    accepted: interfaces
                  at interface Note {}""");
    }

    @Test
    void whatIsInheritedIsToldAtTheInterface() {
        assertThat(UserCode.problems("""
                @RunApiModel("whisper")
                public interface Ear extends Listens {}

                interface Listens {
                    @Fixed(param = "language", value = "en")
                    Transcript listen(URI audioUrl);
                }
                """)).isEqualTo("""
                Ear.java:2: error: [RUNAPI-102] language is no field of speech to_text
                    accepted: audio_url
                  at interface Ear extends Listens {}""");
    }

    @Test
    void ordinaryWarningsNameNewChatModelsOnly() {
        assertThat(UserCode.problems("""
                @RunApiModel("sora-9")
                public interface Trailer {
                    Task<Videos> shoot(String prompt);
                }
                """)).isEqualTo("""
                Trailer.java:1: error: [RUNAPI-101] model sora-9 is not known to io.runapi.RunApi
                    a model newer than the description takes like = "a known model"
                  at "sora-9")""");
    }

    @Test
    void likeBringsTheRulesOfTheKnownModel() {
        assertThat(UserCode.problems("""
                @RunApiModel(value = "imagen-5-fast", like = "imagen-4-fast")
                public interface Painter {
                    @Fixed(param = "seed", value = "1")
                    Images paint(String prompt);
                }
                """)).isEqualTo("""
                Painter.java:3: error: [RUNAPI-104] seed is not accepted by imagen_4 text_to_image with model imagen-4-fast
                    accepted by: imagen-4, imagen-4-ultra
                  at "seed", value = "1")""");
    }

    @Test
    void aModelOfSeveralServicesAsksForTheAction() {
        assertThat(UserCode.problems("""
                @RunApiModel("suno-v5")
                public interface Composer {
                    Transcript compose(String prompt);
                }
                """)).isEqualTo("""
                Composer.java:3: error: [RUNAPI-119] compose fits several actions of suno-v5
                    suno compose
                    suno extend_music
                    mixer compose
                    choose one: @Action("suno compose")
                  at compose(String prompt);""");
        assertThat(UserCode.problems("""
                @RunApiModel(value = "suno-v5", service = "mixer")
                public interface Composer {
                    Transcript compose(String prompt);
                }
                """)).isEmpty();
        assertThat(UserCode.problems("""
                @RunApiModel(value = "suno-v5", action = "extend_music")
                public interface Composer {
                    Transcript compose(String prompt);
                }
                """)).isEmpty();
    }

    @Test
    void anActionOfAMethodIsOneOfTheModels() {
        assertThat(UserCode.problems("""
                @RunApiModel("suno-v5")
                public interface Composer {
                    @Action("extend_musik")
                    Transcript compose(String prompt);
                }
                """)).isEqualTo("""
                Composer.java:3: error: [RUNAPI-120] model suno-v5 has no action extend_musik
                    did you mean extend_music?
                  at "extend_musik")""");
    }

    @Test
    void aServiceHasTheModelOrActionsWithoutOne() {
        assertThat(UserCode.problems("""
                @RunApiModel(value = "suno-v5", service = "runway")
                public interface Composer {
                    Transcript compose(String prompt);
                }
                """)).isEqualTo("""
                Composer.java:1: error: [RUNAPI-129] model suno-v5 has no service runway
                    accepted: suno, mixer
                  at "runway")""");
        assertThat(UserCode.problems("""
                @RunApiModel(service = "runway")
                public interface Trailer {
                    Videos shoot(String prompt);
                }
                """)).isEqualTo("""
                Trailer.java:1: error: [RUNAPI-129] io.runapi.RunApi, without a model, has no service runway
                    its actions take a model: write the model's id
                  at "runway")""");
    }

    @Test
    void aDeprecatedModelIsAWarningThatCanBeSilenced() {
        String ear = """
                @RunApiModel("parrot-0")
                public interface Ear {
                    Transcript listen(URI audioUrl);
                }
                """;
        assertThat(UserCode.problems(ear)).isEqualTo("""
                Ear.java:1: warning: [RUNAPI-202] model parrot-0 is deprecated since 2026-01-05
                    write @SuppressWarnings("runapi") to go on with it
                  at "parrot-0")""");
        assertThat(UserCode.client("Ear", "@SuppressWarnings(\"runapi\") " + ear))
                .contains(".model(\"parrot-0\")");
        assertThat(UserCode.problems(ear.replace("\"parrot-0\"", "value = \"parrot-2\", like = \"parrot-1\"")))
                .isEmpty();
    }
}
