package io.runapi.testkit.client;

import static io.runapi.testkit.client.Clients.client;
import static io.runapi.testkit.client.Clients.failure;
import static io.runapi.testkit.client.Clients.film;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runapi.RunApi;
import io.runapi.Video;
import io.runapi.error.NotFoundException;
import io.runapi.error.RunApiException;
import io.runapi.error.TimeoutException;
import io.runapi.file.Downloads;
import io.runapi.testkit.Fault;
import io.runapi.testkit.RunApiServer;
import io.runapi.testkit.RunApiTest;
import io.runapi.testkit.TaskOutcome;
import io.runapi.testkit.http.ReceivedRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A result is fetched whole or not at all, and nobody gets the key for it. */
@RunApiTest
@Timeout(60)
class DownloadFaultsTest {
    private static final String FILES = "/files/";

    @TempDir
    Path folder;

    @Test
    void sendsNoKey(RunApiServer server) throws IOException {
        Path file = video(server).downloadTo(folder.resolve("lake.mp4"));
        assertThat(Files.size(file)).isGreaterThan(10_000);
        assertThat(server.requests())
                .filteredOn(request -> request.path().startsWith(FILES))
                .isNotEmpty()
                .noneMatch(ReceivedRequest::carriesKey);
    }

    @Test
    void sendsNoKeyToWhereverItIsSent(RunApiServer server) {
        Video video = video(server);
        try (RunApiServer other = RunApiServer.start()) {
            server.faults().on(FILES, Fault.redirect(URI.create(other.baseUrl() + "/files/moved.mp4")));
            failure(NotFoundException.class, server, () -> video.downloadTo(folder.resolve("lake.mp4")));
            assertThat(other.requests()).isNotEmpty().noneMatch(ReceivedRequest::carriesKey);
        }
        assertNothingLeft();
    }

    @Test
    void leavesNothingBehindWhenItBreaks(RunApiServer server) {
        Video video = video(server);
        Downloads impatient = Downloads.standard()
                .withFirstByteTimeout(Duration.ofMillis(200))
                .withIdleTimeout(Duration.ofMillis(200));
        for (Fault fault : new Fault[] {Fault.cutAfter(0), Fault.status(404), Fault.html(403), Fault.status(500)}) {
            server.faults().always(FILES, fault);
            failure(RunApiException.class, server, () -> video.downloadTo(folder.resolve("lake.mp4"), impatient));
            assertNothingLeft();
            server.faults().clear();
        }
        server.faults().always(FILES, Fault.stall());
        failure(TimeoutException.class, server, () -> video.downloadTo(folder.resolve("lake.mp4"), impatient));
        assertNothingLeft();
    }

    @Test
    void stopsAtTheLimit(RunApiServer server) throws InterruptedException {
        Video video = video(server);
        server.faults().always(FILES, Fault.huge(200, Long.MAX_VALUE));
        Downloads small = Downloads.standard().withMaxBytes(1_000_000);
        failure(RunApiException.class, server, () -> video.downloadTo(folder.resolve("lake.mp4"), small));
        assertThat(server.awaitQuiet(Duration.ofSeconds(10))).isTrue();
        assertNothingLeft();
    }

    @Test
    void goesOnlyToTheWeb(RunApiServer server) {
        server.onTasks()
                .next(TaskOutcome.completed()
                        .after(Duration.ZERO)
                        .withResult(Map.of("videos", List.of(Map.of("url", "file:///etc/hostname")))));
        try (RunApi runapi = client(server)) {
            Video video = runapi.runway().textToVideo(film()).await().videos().get(0);
            assertThatThrownBy(() -> video.downloadTo(folder.resolve("lake.mp4")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("only https");
        }
        assertNothingLeft();
    }

    private static Video video(RunApiServer server) {
        server.onTasks().always(TaskOutcome.completed().after(Duration.ZERO));
        try (RunApi runapi = client(server)) {
            return runapi.runway().textToVideo(film()).await().videos().get(0);
        }
    }

    private void assertNothingLeft() {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
