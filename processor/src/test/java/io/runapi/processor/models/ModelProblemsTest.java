package io.runapi.processor.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said about each mistake, word for word, where it is said, and that nothing else is. */
final class ModelProblemsTest {
    @Test
    void constantThatIsNotAccepted() {
        assertThat(UserCode.problems("""

                @RunApiModel("runway")
                public interface Trailer {
                    @Prompt("A drone shot over {place}")
                    @Fixed(param = "duration_seconds", value = "7")
                    @Fixed(param = "output_resolution", value = "1080p")
                    Task<Videos> shoot(String place, AspectRatio aspectRatio);
                }
                """)).isEqualTo("""
                Trailer.java:5: error: [RUNAPI-104] duration_seconds = 7 is not accepted by runway text_to_video
                    accepted: 5, 10
                  at "7")""");
    }
}
