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
                1""");
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
                2""");
        assertThat(UserCode.problems("""
                @RunApiModel("claude-opus-4.8")
                public interface Question {
                    double temperature();
                }
                """)).isEqualTo("""
                3""");
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
                4""");
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
                5""");
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
                6""");
        assertThat(UserCode.problems("""
                @RunApiModel("kling-v2")
                public interface Motion {
                    String prompt();

                    java.nio.file.Path sourceImageUrl();
                }
                """)).isEqualTo("""
                7""");
    }

    @Test
    void theActionIsChosenByTheFields() {
        assertThat(UserCode.problems("""
                @RunApiModel("imagen-4")
                public interface Picture {
                    String prompt();
                }
                """)).isEqualTo("""
                8""");
        assertThat(UserCode.problems("""
                @RunApiModel("imagen-4")
                public interface Picture {
                    String prompt();

                    String seed();

                    String imageUrl();
                }
                """)).isEqualTo("""
                9""");
        assertThat(UserCode.problems("""
                @RunApiModel(value = "imagen-4", action = "remix_imag")
                public interface Picture {
                    String prompt();
                }
                """)).isEqualTo("""
                10""");
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
                11""");
        assertThat(UserCode.problems("""
                @RunApiModel("runway-gen2")
                public interface Shot {
                    String prompt();
                }
                """)).isEqualTo("""
                12""");
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
                13""");
        assertThat(UserCode.problems("""
                @RunApiModel("gpt-7-turbo")
                public interface Question {
                    String prompt();
                }
                """)).isEqualTo("""
                14""");
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
                15""");
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
                16""");
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
                17""");
    }
}
