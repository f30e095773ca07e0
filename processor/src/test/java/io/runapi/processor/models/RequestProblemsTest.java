package io.runapi.processor.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said about mistakes in interfaces of accessors, word for word. */
final class RequestProblemsTest {
    @Test
    void everyMistakeIsToldInOneCompile() {
        assertThat(UserCode.problems("""
                @RunApiModel("runway")
                @Fixed(param = "output_resolution", value = "1080")
                public interface Shot {
                    String prompt();

                    String durationSecond();

                    int aspectRatio();

                    @Param("watermark")
                    String mark();

                    URI[] firstFrameImageUrl();
                }
                """)).isEqualTo("""
                Shot.java:6: error: [RUNAPI-102] duration_second is no field of runway text_to_video
                    did you mean duration_seconds?
                    accepted: prompt, duration_seconds, output_resolution, aspect_ratio, first_frame_image_url
                  at durationSecond();
                Shot.java:8: error: [RUNAPI-105] aspect_ratio of runway text_to_video cannot be given as int
                    accepted: AspectRatio, String
                  at aspectRatio();
                Shot.java:10: error: [RUNAPI-102] watermark is no field of runway text_to_video
                    accepted: prompt, duration_seconds, output_resolution, aspect_ratio, first_frame_image_url
                  at "watermark")
                Shot.java:13: error: [RUNAPI-105] first_frame_image_url of runway text_to_video cannot be given as URI[]
                    accepted: URI, String
                  at firstFrameImageUrl();
                Shot.java:2: error: [RUNAPI-104] output_resolution = 1080 is not accepted by runway text_to_video
                    did you mean 1080p?
                    accepted: 720p, 1080p
                  at "1080")
                Shot.java:8: error: [RUNAPI-110] aspect_ratio is not accepted by runway text_to_video when first_frame_image_url is present
                  at aspectRatio();""");
    }

    @Test
    void whatIsRequiredIsGivenAndNotNull() {
        assertThat(UserCode.problems("""
                @RunApiModel("runway")
                public interface Shot {
                    @Nullable String prompt();

                    int durationSeconds();

                    @Nullable AspectRatio aspectRatio();
                }
                """)).isEqualTo("""
                Shot.java:3: error: [RUNAPI-114] prompt is required by runway text_to_video, but accessor prompt may be null
                    leave @Nullable out
                  at prompt();
                Shot.java:2: error: [RUNAPI-103] output_resolution is required by runway text_to_video
                    accepted: 720p, 1080p
                    add an accessor OutputResolution outputResolution(), or @Fixed(param = "output_resolution", value = "...")
                  at interface Shot {""");
        assertThat(UserCode.problems("""
                @RunApiModel("claude-opus-4.8")
                public interface Question {
                    double temperature();
                }
                """)).isEqualTo("""
                Question.java:2: error: [RUNAPI-103] messages is required by chat complete
                    add an accessor String prompt(), or List<ChatMessage> messages()
                  at interface Question {""");
    }

    @Test
    void rulesHoldForWhatIsAlwaysThere() {
        assertThat(UserCode.problems("""
                @RunApiModel("runway")
                @Fixed(param = "output_resolution", value = "1080p")
                public interface Shot {
                    String prompt();

                    int durationSeconds();

                    URI firstFrameImageUrl();

                    default AspectRatio aspectRatio() {
                        return AspectRatio.R16_9;
                    }
                }
                """)).isEqualTo("""
                Shot.java:10: error: [RUNAPI-110] aspect_ratio is not accepted by runway text_to_video when first_frame_image_url is present
                  at aspectRatio() {""");
    }

    @Test
    void nothingIsGivenTwice() {
        assertThat(UserCode.problems("""
                @RunApiModel("runway")
                @Fixed(param = "duration_seconds", value = "5")
                @Fixed(param = "output_resolution", value = "1080p")
                public interface Shot {
                    String prompt();

                    @Param("prompt") String words();

                    default int durationSeconds() {
                        return 10;
                    }

                    String model();

                    @Nullable AspectRatio aspectRatio();
                }
                """)).isEqualTo("""
                Shot.java:7: error: [RUNAPI-111] prompt of Shot is given twice: by accessor prompt and by accessor words
                    leave one out
                  at "prompt") String words();
                Shot.java:9: error: [RUNAPI-111] duration_seconds of Shot is given twice: by @Fixed and by accessor durationSeconds
                    leave one out
                  at durationSeconds() {
                Shot.java:13: error: [RUNAPI-111] model of Shot is given twice: by @RunApiModel and by accessor model
                    leave one out
                  at model();""");
    }

    @Test
    void typesThatOnlyCallsTake() {
        assertThat(UserCode.problems("""
                @RunApiModel(value = "imagen-4", action = "text_to_image")
                public interface Picture {
                    String prompt();

                    float guidance();

                    ArrayList<URI> referenceImageUrls();

                    Optional<String> aspectRatio();

                    OptionalLong seed();

                    RequestOptions options();
                }
                """)).isEqualTo("""
                Picture.java:5: error: [RUNAPI-105] guidance of imagen_4 text_to_image cannot be given as float
                    accepted: double, Double, long, int
                  at guidance();
                Picture.java:7: error: [RUNAPI-105] reference_image_urls of imagen_4 text_to_image cannot be given as ArrayList<URI>
                    accepted: List<URI>, List<String>
                  at referenceImageUrls();
                Picture.java:9: error: [RUNAPI-141] accessor aspectRatio returns Optional<String>, but what is left out is null in a request
                    accepted: @Nullable AspectRatio aspectRatio()
                  at aspectRatio();
                Picture.java:11: error: [RUNAPI-105] seed of imagen_4 text_to_image cannot be given as OptionalLong
                    accepted: long, Long, int
                  at seed();
                Picture.java:13: error: [RUNAPI-102] options is no field of imagen_4 text_to_image
                    accepted: prompt, aspect_ratio, negative_prompt, seed, guidance, enhance, reference_image_urls, metadata
                  at options();""");
        assertThat(UserCode.problems("""
                @RunApiModel("kling-v2")
                public interface Motion {
                    String prompt();

                    java.nio.file.Path sourceImageUrl();
                }
                """)).isEqualTo("""
                Motion.java:5: error: [RUNAPI-105] source_image_url of kling image_to_video cannot be given as Path
                    accepted: URI, String
                  at sourceImageUrl();""");
    }

    @Test
    void theActionIsChosenByTheFields() {
        assertThat(UserCode.problems("""
                @RunApiModel("imagen-4")
                public interface Picture {
                    String prompt();
                }
                """)).isEqualTo("""
                Picture.java:2: error: [RUNAPI-119] Picture fits several actions of imagen-4
                    imagen_4 text_to_image
                    imagen_4 remix_image
                    choose one: action = "text_to_image" in @RunApiModel
                  at interface Picture {""");
        assertThat(UserCode.problems("""
                @RunApiModel("imagen-4")
                public interface Picture {
                    String prompt();

                    String seed();

                    String imageUrl();
                }
                """)).isEqualTo("""
                Picture.java:5: error: [RUNAPI-102] seed is no field of imagen_4 remix_image
                    accepted: prompt, image_url
                  at seed();""");
        assertThat(UserCode.problems("""
                @RunApiModel(value = "imagen-4", action = "remix_imag")
                public interface Picture {
                    String prompt();
                }
                """)).isEqualTo("""
                Picture.java:1: error: [RUNAPI-120] model imagen-4 has no action remix_imag
                    did you mean remix_image?
                  at "remix_imag")""");
        assertThat(UserCode.problems("""
                @RunApiModel("imagen-4")
                public interface Picture {
                    String prompt();

                    default URI imageUrl() {
                        return URI.create("https://example.com/a.png");
                    }
                }
                """)).isEmpty();
    }

    @Test
    void modelsAreThoseOfCalls() {
        assertThat(UserCode.problems("""
                @RunApiModel("runwy")
                public interface Shot {
                    String prompt();
                }
                """)).isEqualTo("""
                Shot.java:1: error: [RUNAPI-101] model runwy is not known to io.runapi.RunApi
                    did you mean runway?
                    a model newer than the description takes like = "a known model"
                  at "runwy")""");
        assertThat(UserCode.problems("""
                @RunApiModel("runway-gen2")
                public interface Shot {
                    String prompt();
                }
                """)).isEqualTo("""
                Shot.java:1: error: [RUNAPI-125] runway-gen2 is not accepted by runway text_to_video: it was removed on 2026-08-07
                    use runway instead
                  at "runway-gen2")""");
        assertThat(UserCode.problems("""
                @RunApiModel("runway")
                public interface Shot {
                    String prompt();

                    OutputResolution outputResolution();

                    int seconds();

                    int durationSeconds();

                    AspectRatio aspectRatio();
                }
                """)).isEqualTo("""
                Shot.java:7: error: [RUNAPI-126] seconds is not accepted by runway text_to_video: it was removed on 2026-08-07
                    use duration_seconds instead
                  at seconds();""");
        assertThat(UserCode.problems("""
                @RunApiModel("gpt-7-turbo")
                public interface Question {
                    String prompt();
                }
                """)).isEqualTo("""
                Question.java:1: warning: [RUNAPI-122] model gpt-7-turbo is not known to io.runapi.RunApi: only what holds for every model is checked
                    if it is right, add like = "a known model" or @SuppressWarnings("runapi")
                  at "gpt-7-turbo")""");
    }

    @Test
    void theFewerOfTwoKindsAreOdd() {
        assertThat(UserCode.problems("""
                @RunApiModel("runway")
                @Fixed(param = "duration_seconds", value = "5")
                @Fixed(param = "output_resolution", value = "1080p")
                public interface Trailer {
                    Videos shoot(String prompt, AspectRatio aspectRatio);

                    Task<Videos> begin(String prompt, AspectRatio aspectRatio);

                    String prompt();
                }
                """)).isEqualTo("""
                Trailer.java:9: error: [RUNAPI-140] Trailer mixes accessors and calls: prompt is an accessor, but shoot is a call
                    an interface is a request, with accessors only, or has calls only: make two of it
                  at prompt();""");
    }

    @Test
    void callsThatTakeNothingStayCalls() {
        assertThat(UserCode.problems("""
                @RunApiModel("runway")
                @Fixed(param = "prompt", value = "waves")
                @Fixed(param = "duration_seconds", value = "5")
                @Fixed(param = "output_resolution", value = "1080p")
                @Fixed(param = "aspect_ratio", value = "16:9")
                public interface Trailer {
                    Videos shoot();

                    default AspectRatio aspectRatio() {
                        return AspectRatio.R16_9;
                    }
                }
                """)).isEmpty();
        assertThat(UserCode.problems("""
                @RunApiModel("runway")
                @Fixed(param = "prompt", value = "waves")
                public interface Trailer {
                    Images picture();
                }
                """)).isEqualTo("""
                Trailer.java:4: error: [RUNAPI-112] picture cannot return Images from runway extend_video
                    accepted: Task<Videos>, Videos, CompletableFuture<Task<Videos>>, CompletableFuture<Videos>
                  at picture();
                Trailer.java:4: error: [RUNAPI-103] task_id is required by runway extend_video
                    add a parameter String taskId, or @Fixed(param = "task_id", value = "...")
                  at picture();
                Trailer.java:4: error: [RUNAPI-103] output_resolution is required by runway extend_video
                    accepted: 720p, 1080p
                    add a parameter OutputResolution outputResolution, or @Fixed(param = "output_resolution", value = "...")
                  at picture();""");
    }

    @Test
    void namesOfARecordsOwnAreTaken() {
        assertThat(UserCode.problems("""
                @RunApiModel("claude-opus-4.8")
                public interface Question {
                    String prompt();

                    @Param("max_tokens") Integer toBuilder();

                    @Param("temperature") default Double finalize() throws java.io.IOException {
                        return 1.0;
                    }
                }
                """)).isEqualTo("""
                Question.java:5: error: [RUNAPI-143] accessor toBuilder cannot be a component of the generated record, which has a method of that name
                    rename it, and name its field with @Param
                  at toBuilder();
                Question.java:7: error: [RUNAPI-143] accessor finalize cannot be a component of the generated record, which has a method of that name
                    rename it, and name its field with @Param
                  at finalize() throws java.io.IOException {
                Question.java:7: error: [RUNAPI-145] accessor finalize throws IOException, which nobody would catch
                    leave throws out
                  at finalize() throws java.io.IOException {""");
    }
}
