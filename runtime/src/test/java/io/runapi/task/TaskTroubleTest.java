package io.runapi.task;

import static io.runapi.task.TaskBench.COMPLETED;
import static io.runapi.task.TaskBench.PENDING;
import static io.runapi.task.TaskBench.PROCESSING;
import static io.runapi.task.TaskBench.REF;
import static io.runapi.task.TaskBench.blocked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.runapi.error.ApiException;
import io.runapi.error.AuthenticationException;
import io.runapi.error.DecodeException;
import io.runapi.error.ErrorDetails;
import io.runapi.error.NetworkException;
import io.runapi.error.NotFoundException;
import io.runapi.error.PermissionException;
import io.runapi.error.RateLimitException;
import io.runapi.error.RunApiException;
import io.runapi.error.ServerException;
import io.runapi.error.TaskFailedException;
import io.runapi.error.TaskTimedOutException;
import io.runapi.error.TimeoutException;
import io.runapi.json.JsonCodec;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class TaskTroubleTest {
    private final TaskBench bench = new TaskBench();

    @ParameterizedTest
    @ValueSource(strings = {"failed", "error", "generate_failed", "create_task_failed", "timeout"})
    void aFailedTaskTellsTheServicesReason(String word) {
        bench.reader.then("{'id':'tsk_abc123','status':'%s','error':{'message':'Prompt refused','code':'moderation'}}"
                .formatted(word)
                .replace('\'', '"'));
        Task<Clips> task = bench.resumed();

        TaskFailedException error = (TaskFailedException) failure(task);

        assertThat(error)
                .hasMessage("The task failed (status " + word + "): Prompt refused\n    task: " + REF)
                .hasNoCause();
        assertThat(error.taskStatus()).isEqualTo(new TaskStatus(word, TaskStatus.State.FAILED));
        assertThat(error.reason()).isEqualTo("Prompt refused");
        assertThat(error.code()).isEqualTo("moderation");
        assertThat(error.taskRef()).isEqualTo(REF);
        assertThat(error.requestId()).isEqualTo("req_1");
        assertThat(error.isSafeToRetry()).isFalse();
        assertThat(catchThrowable(task::await)).as("remembered, thrown anew").isNotSameAs(error);
        assertThat(bench.reader.asked).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"canceled", "cancelled"})
    void aCancelledTaskSaysSo(String word) {
        bench.reader.then("{\"id\":\"tsk_abc123\",\"status\":\"" + word + "\"}");

        assertThat(failure(bench.resumed()))
                .isInstanceOf(TaskFailedException.class)
                .hasMessage(
                        "The task was cancelled (status " + word + "): the service gave no reason\n    task: " + REF);
    }

    @Test
    void aWordNeverSeenBeforeIsReportedAndBoundedByTheLimit() {
        bench.reader.then(PENDING, "{\"status\":\"cooking\"}");
        Set<TaskStatus> told = new LinkedHashSet<>();
        Task<Clips> task = bench.created().onProgress(progress -> told.add(progress.status()));
        CompletableFuture<Clips> future = task.future();

        bench.scheduler.advance(TaskBench.LIMIT);

        TaskTimedOutException error = (TaskTimedOutException) errorOf(future);
        assertThat(told).containsExactly(TaskStatus.of("pending"), new TaskStatus("cooking", TaskStatus.State.UNKNOWN));
        assertThat(error.lastStatus()).isEqualTo(TaskStatus.of("cooking"));
        assertThat(error)
                .hasMessageStartingWith("The task was not finished within 15 minutes; its last status was \"cooking\","
                        + " which this version of RunAPI for Java does not know and takes for running. It goes on");
    }

    @Test
    void anUnknownWordMayBeFollowedByAResult() {
        bench.reader.then("{\"status\":\"cooking\"}", COMPLETED);
        CompletableFuture<Clips> future = bench.resumed().future();

        bench.scheduler.advance(Duration.ofMinutes(1));

        assertThat(future).isCompleted();
    }

    static Stream<RunApiException> errorsThatPass() {
        ErrorDetails details = new ErrorDetails(500, null, "req_9", 3, true, null, null);
        return Stream.of(
                new NetworkException("no route", details, new IOException()),
                new ServerException("overloaded", details, null),
                new TimeoutException("slow", TimeoutException.Kind.IDLE, Duration.ofSeconds(1), details, null),
                new ApiException("408", new ErrorDetails(408, null, null, 1, true, null, null), null));
    }

    @ParameterizedTest
    @MethodSource("errorsThatPass")
    void errorsThatMayPassAreTolerated(RunApiException error) {
        bench.reader
                .then(PROCESSING)
                .thenFail(error)
                .thenFail(new CompletionException(error))
                .thenFail(error)
                .thenFail(error)
                .then(COMPLETED);
        CompletableFuture<Clips> future = bench.resumed().future();

        bench.scheduler.advance(Duration.ofMinutes(3));

        assertThat(future).isCompleted();
        assertThat(bench.reader.asked)
                .as("0, then after a status 5 s, then after errors 5, 10, 20 and 30 s")
                .extracting(Duration::toSeconds)
                .containsExactly(0L, 5L, 10L, 20L, 40L, 70L);
    }

    @Test
    void theLimitTellsOfTheLastErrorToo() {
        bench.reader
                .then(PROCESSING)
                .thenFail(new NetworkException("no route to host.\n    more", ErrorDetails.NONE, null));
        CompletableFuture<Clips> future = bench.resumed().future();

        bench.scheduler.advance(TaskBench.LIMIT);

        assertThat(errorOf(future))
                .isInstanceOf(TaskTimedOutException.class)
                .hasMessageContaining(
                        "; its last status was \"processing\"; the last look at it failed: no route to host. It goes on")
                .satisfies(e -> assertThat(e.getSuppressed()).hasOnlyElementsOfType(NetworkException.class));
    }

    @Test
    void aRateLimitSaysNothingOfTheTask() {
        RateLimitException limited = new RateLimitException("too many", ErrorDetails.NONE, null, null);
        bench.reader
                .then(PROCESSING)
                .thenFail(limited)
                .thenFail(new CompletionException(limited))
                .thenFail(limited)
                .then(PROCESSING, COMPLETED);
        CompletableFuture<Clips> future = bench.resumed().future();

        bench.scheduler.advance(Duration.ofMinutes(1));

        assertThat(future).isCompleted();
        assertThat(bench.reader.asked)
                .as("0, then after a status 5 s, then the pauses of all tasks: 1, 2 and 4 s, then after a status 5.5 s")
                .extracting(Duration::toMillis)
                .containsExactly(0L, 5_000L, 6_000L, 8_000L, 12_000L, 17_500L);
    }

    @Test
    void aRateLimitsRetryAfterIsHonoured() {
        bench.reader
                .thenFail(new RateLimitException("too many", ErrorDetails.NONE, Duration.ofSeconds(90), null))
                .then(COMPLETED);
        CompletableFuture<Clips> future = bench.resumed().future();

        bench.scheduler.advance(Duration.ofSeconds(89));
        assertThat(future).isNotDone();
        bench.scheduler.advance(Duration.ofSeconds(11));

        assertThat(future).isCompleted();
    }

    static Stream<RunApiException> errorsThatStay() {
        ErrorDetails details = new ErrorDetails(401, "E1", "req_9", 1, false, null, "key_1");
        return Stream.of(
                new AuthenticationException("The key is not accepted.", details, null),
                new PermissionException("The key may not.", details, null),
                new NotFoundException("There is no such task.", details, null),
                new ApiException("odd", details, null));
    }

    @ParameterizedTest
    @MethodSource("errorsThatStay")
    void otherErrorsEndTheWaitWithTheirTypeAndTheRef(RunApiException original) {
        bench.reader.thenFail(original).then(COMPLETED);
        Task<Clips> task = bench.resumed();

        RunApiException error = (RunApiException) failure(task);

        assertThat(error)
                .isExactlyInstanceOf(original.getClass())
                .hasMessage(original.getMessage() + "\n    task: " + REF);
        assertThat(error.taskRef()).isEqualTo(REF);
        assertThat(List.of(error.status(), error.code(), error.requestId(), error.idempotencyKey()))
                .containsExactly(401, "E1", "req_9", "key_1");
        bench.scheduler.advance(Duration.ofMinutes(1));
        CompletableFuture<Clips> again = task.future();
        bench.scheduler.runDue();
        assertThat(again).as("not remembered: the key may be right by now").isCompleted();
    }

    @Test
    void everyCallerGetsAnExceptionWithItsOwnStackTrace() {
        bench.reader.thenFail(new NotFoundException("There is no such task.", ErrorDetails.NONE, null));
        Task<Clips> task = bench.resumed();
        TaskBench.Blocked<Clips> one = blocked(task::await);
        TaskBench.Blocked<Clips> two = blocked(task::await);
        bench.scheduler.runDue();

        Throwable first = one.error();
        assertThat(first).isInstanceOf(NotFoundException.class).isNotSameAs(two.error());
        assertThat(first.getStackTrace())
                .anyMatch(frame -> frame.getMethodName().equals("await"));
    }

    @Test
    void aCompletedResultThatCantBeReadStaysResumable() {
        bench.reader
                .then("{\"status\":\"completed\",\"videos\":{\"not\":\"a list\"}}")
                .then(COMPLETED);
        Task<Clips> task = bench.resumed();

        DecodeException error = (DecodeException) failure(task);

        assertThat(error)
                .hasMessageStartingWith("The task is complete, but its result can't be read: ")
                .hasMessageContaining("/videos")
                .hasMessageEndingWith("task: " + REF);
        assertThat(error.taskRef()).isEqualTo(REF);
        assertThat(error.requestId()).isEqualTo("req_1");
        CompletableFuture<Clips> again = task.future();
        bench.scheduler.runDue();
        assertThat(again).isCompleted();
    }

    @Test
    void aCodecThatThrowsAnythingElseIsADecodeErrorToo() {
        bench.reader.then(COMPLETED);
        Task<Object> task = bench.poller.resumed(REF, new JsonCodec<>() {
            @Override
            public Object read(JsonReader in) {
                throw new IllegalStateException("bug");
            }

            @Override
            public void write(JsonWriter out, Object value) {}
        });

        assertThat(failure(task)).isInstanceOf(DecodeException.class).hasRootCauseMessage("bug");
    }

    @Test
    void aStatusThatCantBeReadIsAskedForAgainAFewTimes() {
        bench.reader.then("<html>", "{\"status\":", COMPLETED);
        CompletableFuture<Clips> future = bench.resumed().future();
        bench.scheduler.advance(Duration.ofMinutes(1));
        assertThat(future).isCompleted();

        TaskBench other = new TaskBench();
        other.reader.then("<html>");
        CompletableFuture<Clips> hopeless = other.resumed().future();
        other.scheduler.advance(Duration.ofMinutes(1));
        assertThat(errorOf(hopeless))
                .isInstanceOf(DecodeException.class)
                .hasMessageStartingWith("The service's answer about the task can't be read: ");
        assertThat(other.reader.asked).hasSize(3);
    }

    @Test
    void anErrorThatDoesNotSpeakOfTheTaskIsNotTakenForItsFailure() {
        String error = "{\"error\":{\"message\":\"upstream hiccup\",\"code\":\"E5\"}}";
        bench.reader.then(error, error, COMPLETED);
        CompletableFuture<Clips> future = bench.resumed().future();
        bench.scheduler.advance(Duration.ofMinutes(1));
        assertThat(future).isCompleted();

        TaskBench other = new TaskBench();
        other.reader.then(error);
        CompletableFuture<Clips> hopeless = other.resumed().future();
        other.scheduler.advance(Duration.ofMinutes(1));
        assertThat(errorOf(hopeless))
                .isInstanceOf(ApiException.class)
                .hasMessage("The service answered with an error instead of the task's status: upstream hiccup. The task"
                        + " may go on: wait again, or later with tasks().resume(ref)\n    task: " + REF)
                .satisfies(e -> assertThat(((ApiException) e).code()).isEqualTo("E5"));
        assertThat(other.reader.asked).hasSize(3);
    }

    @Test
    void aFailureWithoutAStatusIsNotRemembered() {
        bench.reader.then("{\"id\":\"tsk_abc123\",\"error\":\"upstream hiccup\"}", COMPLETED);
        Task<Clips> task = bench.resumed();

        assertThat(failure(task)).isInstanceOf(TaskFailedException.class).hasMessageContaining("upstream hiccup");
        CompletableFuture<Clips> again = task.future();
        bench.scheduler.runDue();
        assertThat(again).isCompleted();
    }

    @Test
    void aReaderThatThrowsIsToleratedLikeTheNetwork() {
        TaskPoller poller = bench.poller(
                ref -> {
                    throw new IllegalStateException("selector closed");
                },
                PollSchedule.fixed(Duration.ofSeconds(1)));
        CompletableFuture<Clips> future = poller.resumed(REF, Clips.CODEC).future();

        bench.scheduler.advance(TaskBench.LIMIT);

        assertThat(errorOf(future)).isInstanceOf(TaskTimedOutException.class).hasMessageContaining("selector closed");
    }

    @ParameterizedTest
    @CsvSource({"completed", "complete", "success", "succeeded", "finished", "SUCCESS"})
    void everyWordForCompleteGivesTheResult(String word) {
        bench.reader.then("{\"status\":\"" + word + "\",\"videos\":[]}");
        CompletableFuture<Clips> future = bench.resumed().future();

        bench.scheduler.runDue();

        assertThat(future).isCompletedWithValue(new Clips(List.of()));
    }

    private Throwable failure(Task<?> task) {
        TaskBench.Blocked<?> call = blocked(task::await);
        bench.scheduler.runDue();
        return call.error();
    }

    private static Throwable errorOf(CompletableFuture<?> future) {
        assertThat(future).isCompletedExceptionally();
        return Objects.requireNonNull(catchThrowable(future::join).getCause());
    }
}
