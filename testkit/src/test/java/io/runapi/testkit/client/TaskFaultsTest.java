package io.runapi.testkit.client;

import static io.runapi.testkit.client.Clients.client;
import static io.runapi.testkit.client.Clients.failure;
import static io.runapi.testkit.client.Clients.film;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.runapi.RunApi;
import io.runapi.RunwayTextToVideoRequest;
import io.runapi.Videos;
import io.runapi.client.RequestOptions;
import io.runapi.error.AuthenticationException;
import io.runapi.error.ConflictException;
import io.runapi.error.NetworkException;
import io.runapi.error.RunApiException;
import io.runapi.error.ServerException;
import io.runapi.error.TaskFailedException;
import io.runapi.error.TaskTimedOutException;
import io.runapi.task.Task;
import io.runapi.task.TaskRef;
import io.runapi.task.TaskStatus;
import io.runapi.testkit.Fault;
import io.runapi.testkit.RunApiServer;
import io.runapi.testkit.RunApiTest;
import io.runapi.testkit.TaskOutcome;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A task that was paid for is never lost, whatever goes wrong around it. */
@RunApiTest
@Timeout(60)
class TaskFaultsTest {
    private static final String PATH = "/api/v1/runway/text_to_video";

    @BeforeEach
    void endTasksAtOnce(RunApiServer server) {
        server.onTasks().always(TaskOutcome.completed().after(Duration.ZERO));
    }

    @Test
    void isCreatedOnceWhenTheConnectionBreaks(RunApiServer server) {
        server.faults().next(Fault.dropBeforeAccept(), Fault.dropAfterAccept());
        try (RunApi runapi = client(server)) {
            Videos videos = runapi.runway().textToVideo(film()).await();
            assertThat(videos.videos()).hasSize(1);
        }
        List<String> keys = server.requests().stream()
                .filter(request -> request.method().equals("POST"))
                .map(request -> String.valueOf(request.header("Idempotency-Key")))
                .toList();
        assertThat(keys).hasSize(3);
        assertThat(keys.stream().distinct()).hasSize(1).doesNotContain("null");
    }

    @Test
    void isFoundAgainWithTheKeyOfTheCallThatFailed(RunApiServer server) {
        server.faults().times(3, Fault.dropAfterAccept());
        try (RunApi runapi = client(server)) {
            NetworkException error = failure(
                    NetworkException.class, server, () -> runapi.runway().textToVideo(film()));
            assertThat(error.attempts()).isEqualTo(3);
            assertThat(error.isSafeToRetry()).isTrue();
            String key = requireNonNull(error.idempotencyKey());
            RequestOptions again = RequestOptions.builder().idempotencyKey(key).build();
            Task<Videos> task = runapi.runway().textToVideo(film(), again);
            assertThat(task.await().videos()).hasSize(1);

            RunwayTextToVideoRequest other = film().toBuilder().prompt("A sea").build();
            failure(ConflictException.class, server, () -> runapi.runway().textToVideo(other, again));
        }
    }

    @Test
    void isCreatedInSpiteOfABusyService(RunApiServer server) {
        server.faults().next(Fault.rateLimited(Duration.ZERO), Fault.html(502));
        try (RunApi runapi = client(server)) {
            assertThat(runapi.runway().textToVideo(film()).await().videos()).hasSize(1);
        }
    }

    @Test
    void isNotLostWhenTheAnswerCantBeRead(RunApiServer server) {
        try (RunApi runapi = client(server)) {
            for (Fault fault :
                    new Fault[] {Fault.malformedJson().withHeader("X-RunAPI-Task-Id", "tsk_7"), Fault.truncatedJson()
                    }) {
                server.faults().next(fault);
                try {
                    assertThat(runapi.runway().textToVideo(film()).id()).startsWith("tsk_");
                } catch (RunApiException e) {
                    assertThat(e.taskRef()).as(fault.toString()).isNotNull();
                    assertThat(e.idempotencyKey()).isNotNull();
                }
            }
        }
    }

    @Test
    void isFollowedThroughATroubledService(RunApiServer server) {
        server.onTasks().next(TaskOutcome.completed().after(Duration.ofMillis(50)));
        try (RunApi runapi = client(server)) {
            Task<Videos> task = runapi.runway().textToVideo(film());
            server.faults()
                    .on(
                            PATH + "/",
                            Fault.status(503),
                            Fault.html(502),
                            Fault.dropAfterAccept(),
                            Fault.rateLimited(Duration.ZERO),
                            Fault.cutAfter(0));
            assertThat(task.await(Duration.ofSeconds(30)).videos()).hasSize(1);
        }
    }

    @Test
    void isNamedByWhateverEndsTheWait(RunApiServer server) {
        try (RunApi runapi = client(server)) {
            Task<Videos> task = runapi.runway().textToVideo(film());
            server.faults().on(PATH + "/", Fault.status(401));
            AuthenticationException error = failure(AuthenticationException.class, server, task::await);
            assertThat(error.taskRef()).isEqualTo(task.ref());
            assertThat(task.await().videos()).hasSize(1);
        }
    }

    @Test
    void endsWithAReason(RunApiServer server) {
        server.onTasks()
                .next(
                        TaskOutcome.failed("no lakes today").after(Duration.ZERO),
                        TaskOutcome.cancelled().after(Duration.ZERO));
        try (RunApi runapi = client(server)) {
            Task<Videos> task = runapi.runway().textToVideo(film());
            TaskFailedException failed = failure(TaskFailedException.class, server, task::await);
            assertThat(failed.reason()).isEqualTo("no lakes today");
            assertThat(failed).hasMessageContaining("no lakes today").hasMessageContaining(task.id());
            assertThat(failed.taskRef()).isEqualTo(task.ref());

            TaskFailedException cancelled = failure(
                    TaskFailedException.class,
                    server,
                    () -> runapi.runway().textToVideo(film()).await());
            assertThat(cancelled.taskStatus().state()).isEqualTo(TaskStatus.State.CANCELLED);
        }
    }

    @Test
    void outlivesAWaitThatIsTooShort(RunApiServer server) {
        server.onTasks()
                .next(TaskOutcome.neverEnds(), TaskOutcome.word("paused").after(Duration.ZERO));
        try (RunApi runapi = client(server)) {
            for (String word : new String[] {"p", "paused"}) {
                Task<Videos> task = runapi.runway().textToVideo(film());
                TaskTimedOutException error =
                        failure(TaskTimedOutException.class, server, () -> task.await(Duration.ofMillis(100)));
                assertThat(error.taskRef()).isEqualTo(task.ref());
                assertThat(String.valueOf(error.lastStatus())).startsWith(word);
            }
        }
    }

    @Test
    void isResumedByAnotherClient(RunApiServer server) {
        server.clock().freeze();
        server.onTasks().next(TaskOutcome.completed().after(Duration.ofMinutes(1)));
        String ref;
        try (RunApi first = client(server)) {
            ref = first.runway().textToVideo(film()).ref().toString();
        }
        server.clock().advance(Duration.ofMinutes(1));
        try (RunApi second = client(server)) {
            assertThat(second.tasks()
                            .resume(TaskRef.parse(ref), Videos.class)
                            .await()
                            .videos())
                    .hasSize(1);
        }
    }

    @Test
    void isNotFollowedForEverThroughAServiceThatIsDown(RunApiServer server) {
        try (RunApi runapi = client(server)) {
            Task<Videos> task = runapi.runway().textToVideo(film());
            server.faults().always(PATH + "/", Fault.status(503));
            RunApiException error = failure(RunApiException.class, server, () -> task.await(Duration.ofMillis(300)));
            assertThat(error).isInstanceOfAny(TaskTimedOutException.class, ServerException.class);
            assertThat(error.taskRef()).isEqualTo(task.ref());
        }
    }
}
