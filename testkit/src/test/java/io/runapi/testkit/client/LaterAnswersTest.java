package io.runapi.testkit.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.runapi.RunApi;
import io.runapi.StyleAnswer;
import io.runapi.SunoBoostStyleRequest;
import io.runapi.error.RunApiException;
import io.runapi.testkit.RunApiServer;
import io.runapi.testkit.RunApiTest;
import io.runapi.testkit.TaskOutcome;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A call that is usually answered at once is accepted with 202, and its answer fetched where the service says. */
@RunApiTest
@Timeout(30)
class LaterAnswersTest {
    private static final SunoBoostStyleRequest STYLE =
            SunoBoostStyleRequest.builder("calm piano").build();

    @Test
    void anAnswerIsThereAtOnceOrLater(RunApiServer server) {
        server.onTasks()
                .nextLater(
                        TaskOutcome.completed().after(Duration.ZERO),
                        TaskOutcome.failed("no style").after(Duration.ZERO));
        try (RunApi runapi = Clients.client(server)) {
            StyleAnswer later = runapi.suno().boostStyle(STYLE);
            assertThat(later.style()).isNotBlank();
            assertThat(server.requests())
                    .extracting(request -> request.path().replaceFirst("ans_.*", "..."))
                    .containsExactly("/api/v1/suno/boost_style", "/api/v1/answers/...");

            RunApiException failed = Clients.failure(
                    RunApiException.class, server, () -> runapi.suno().boostStyle(STYLE));
            assertThat(failed).hasMessageContaining("no style");

            assertThat(runapi.suno().boostStyle(STYLE).style()).isNotBlank();
        }
    }
}
