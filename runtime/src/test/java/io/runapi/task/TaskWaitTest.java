package io.runapi.task;

import static io.runapi.task.TaskBench.COMPLETED;
import static io.runapi.task.TaskBench.PENDING;
import static io.runapi.task.TaskBench.PROCESSING;
import static io.runapi.task.TaskBench.REF;
import static io.runapi.task.TaskBench.blocked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runapi.error.InterruptedCallException;
import io.runapi.error.NetworkException;
import io.runapi.error.TaskTimedOutException;
import io.runapi.task.TaskBench.Blocked;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TaskWaitTest {
    private final TaskBench bench = new TaskBench();

    @Test
    void givesTheResultAfterLooksAtThePaceOfItsKind() {
        bench.reader.then(PENDING, PROCESSING, PROCESSING, COMPLETED);
        Task<Clips> task = bench.created();
        Blocked<Clips> call = blocked(task::await);

        bench.scheduler.advance(Duration.ofMinutes(1));

        assertThat(call.value()).isEqualTo(new Clips(List.of("a.mp4")));
        assertThat(bench.reader.asked)
                .extracting(Duration::toMillis)
                .containsExactly(10_000L, 15_000L, 20_500L, 26_550L);
        assertThat(bench.scheduler.pending()).as("timers left").isZero();
    }

    @Test
    void aResumedTaskIsAskedForAtOnce() {
        bench.reader.then(COMPLETED);
        CompletableFuture<Clips> future = bench.resumed().future();

        bench.scheduler.runDue();

        assertThat(future).isCompletedWithValue(new Clips(List.of("a.mp4")));
    }

    @Test
    void nothingIsAskedUntilSomebodyWaits() {
        bench.created();
        bench.resumed();

        assertThat(bench.scheduler.pending()).isZero();
        assertThat(bench.reader.asked).isEmpty();
    }

    @Test
    void aTaskThatIsOldWhenTheWaitBeginsIsAskedForAtOnce() {
        bench.reader.then(COMPLETED);
        Task<Clips> task = bench.created();
        bench.scheduler.advance(Duration.ofMinutes(3));

        CompletableFuture<Clips> future = task.future();
        bench.scheduler.runDue();

        assertThat(future).isCompleted();
    }

    @Test
    void honoursRetryAfter() {
        bench.reader.then(PENDING, Duration.ofSeconds(40)).then(COMPLETED);
        CompletableFuture<Clips> future = bench.resumed().future();

        bench.scheduler.advance(Duration.ofSeconds(39));
        assertThat(bench.reader.asked).hasSize(1);
        bench.scheduler.advance(Duration.ofSeconds(6));

        assertThat(future).isCompleted();
    }

    @Test
    void severalWaitsShareTheLooks() {
        bench.reader.then(PENDING, PENDING, COMPLETED);
        Task<Clips> task = bench.resumed();
        Blocked<Clips> one = blocked(task::await);
        Blocked<Clips> two = blocked(() -> task.await(Duration.ofMinutes(2)));
        CompletableFuture<Clips> three = task.future();

        bench.scheduler.advance(Duration.ofMinutes(1));

        assertThat(bench.reader.asked).hasSize(3);
        assertThat(one.value()).isSameAs(two.value()).isSameAs(three.join());
    }

    @Test
    void aResultThatIsKnownIsGivenWithoutAsking() {
        bench.reader.then(COMPLETED);
        Task<Clips> task = bench.resumed();
        CompletableFuture<Clips> first = task.future();
        bench.scheduler.runDue();

        assertThat(task.await(Duration.ZERO)).isSameAs(first.join());
        assertThat(task.future()).isCompleted();
        assertThat(bench.reader.asked).hasSize(1);
    }

    @Test
    void aLimitEndsTheWaitAndTheTaskGoesOn() {
        bench.reader.then(PROCESSING);
        Task<Clips> task = bench.created();
        Blocked<Clips> call = blocked(() -> task.await(Duration.ofMinutes(5)));

        bench.scheduler.advance(Duration.ofMinutes(5));

        assertThat(call.error())
                .isInstanceOf(TaskTimedOutException.class)
                .hasMessage(
                        "The task was not finished within 5 minutes; its last status was \"processing\". It goes on at"
                                + " the service: wait again, or later with tasks().resume(ref)\n    task: " + REF)
                .satisfies(e -> {
                    TaskTimedOutException timeout = (TaskTimedOutException) e;
                    assertThat(timeout.taskRef()).isEqualTo(REF);
                    assertThat(timeout.lastStatus()).isEqualTo(TaskStatus.of("processing"));
                    assertThat(timeout.limit()).hasMinutes(5);
                });
        assertThat(bench.scheduler.pending()).as("polling stopped").isZero();
    }

    @Test
    void oneCallersLimitDoesNotEndTheWaitOfOthers() {
        bench.reader.then(PROCESSING, PROCESSING, COMPLETED);
        Task<Clips> task = bench.created();
        Blocked<Clips> hasty = blocked(() -> task.await(Duration.ofSeconds(1)));
        CompletableFuture<Clips> patient = task.future();

        bench.scheduler.advance(Duration.ofMinutes(1));

        assertThat(hasty.error()).isInstanceOf(TaskTimedOutException.class).hasMessageContaining("\"pending\"");
        assertThat(patient).isCompleted();
    }

    @Test
    void waitingAgainAfterALimitGoesOnAtTheSamePace() {
        bench.reader.then(PROCESSING, COMPLETED);
        Task<Clips> task = bench.created();
        CompletableFuture<Clips> future = task.future();
        bench.scheduler.advance(Duration.ofSeconds(11));
        future.cancel(false);

        Blocked<Clips> impatient = blocked(() -> task.await(Duration.ZERO));
        bench.scheduler.runDue();
        assertThat(impatient.error()).isInstanceOf(TaskTimedOutException.class);
        CompletableFuture<?> unused = task.future();
        bench.scheduler.advance(Duration.ofSeconds(3));
        assertThat(bench.reader.asked).as("not before its time").hasSize(1);
        bench.scheduler.advance(Duration.ofSeconds(1));

        assertThat(bench.reader.asked).hasSize(2);
    }

    @Test
    void aLimitWithoutAnyLookSaysSo() {
        CompletableFuture<?> unused = bench.reader.thenHold();
        Blocked<Clips> call = blocked(() -> bench.resumed().await(Duration.ofMillis(1500)));

        bench.scheduler.advance(Duration.ofSeconds(2));

        assertThat(call.error())
                .hasMessageContaining("not finished within 1500 ms; its status was not seen yet. It goes on");
    }

    @Test
    void aLimitBeyondAllClocksIsTaken() {
        bench.reader.then(COMPLETED);
        Blocked<Clips> call = blocked(() -> bench.resumed().await(Duration.ofSeconds(Long.MAX_VALUE)));

        bench.scheduler.runDue();

        assertThat(call.value()).isNotNull();
    }

    @Test
    void anInterruptedCallerGetsTheRefAndItsFlagAndStopsThePolling() {
        CompletableFuture<TaskAnswer> look = bench.reader.thenHold();
        AtomicBoolean flag = new AtomicBoolean();
        Task<Clips> task = bench.resumed();
        Blocked<Clips> call = blocked(() -> {
            try {
                return task.await();
            } finally {
                flag.set(Thread.currentThread().isInterrupted());
            }
        });
        bench.scheduler.runDue();

        call.thread().interrupt();

        assertThat(call.error())
                .isInstanceOf(InterruptedCallException.class)
                .hasMessageContaining("It goes on at the service")
                .satisfies(e ->
                        assertThat(((InterruptedCallException) e).taskRef()).isEqualTo(REF));
        assertThat(flag).isTrue();
        assertThat(look).as("the connection of the look").isCancelled();
        assertThat(bench.scheduler.pending()).isZero();
    }

    @Test
    void interruptingOneLeavesTheOthersWaiting() {
        bench.reader.then(PROCESSING, COMPLETED);
        Task<Clips> task = bench.created();
        Blocked<Clips> call = blocked(task::await);
        CompletableFuture<Clips> other = task.future();

        call.thread().interrupt();
        assertThat(call.error()).isInstanceOf(InterruptedCallException.class);
        bench.scheduler.advance(Duration.ofMinutes(1));

        assertThat(other).isCompleted();
    }

    @Test
    void cancellingTheFutureStopsThePollingAndNotTheTask() {
        CompletableFuture<TaskAnswer> look = bench.reader.thenHold();
        bench.reader.then(COMPLETED);
        Task<Clips> task = bench.resumed();
        CompletableFuture<Clips> future = task.future();
        bench.scheduler.runDue();

        future.cancel(true);

        assertThat(look).isCancelled();
        assertThat(bench.scheduler.pending()).isZero();
        CompletableFuture<Clips> again = task.future();
        bench.scheduler.runDue();
        assertThat(again).as("resumed").isCompleted();
    }

    @Test
    void anAnswerAfterTheLastCallerLeftIsDropped() {
        CompletableFuture<TaskAnswer> stubborn = new CompletableFuture<>() {
            @Override
            public boolean cancel(boolean mayInterruptIfRunning) {
                return false;
            }
        };
        List<TaskProgress> told = new ArrayList<>();
        Task<Clips> task = bench.poller(ref -> stubborn, PollSchedule.standard())
                .resumed(REF, Clips.CODEC)
                .onProgress(told::add);
        CompletableFuture<Clips> future = task.future();
        bench.scheduler.runDue();
        future.cancel(true);

        stubborn.complete(ScriptedReader.answer(PROCESSING));

        assertThat(told).isEmpty();
        assertThat(bench.scheduler.pending()).isZero();
    }

    @Test
    void futuresFailWithTheSameExceptions() {
        bench.reader.then(PROCESSING);
        CompletableFuture<Clips> future = bench.created().future();

        bench.scheduler.advance(TaskBench.LIMIT);

        assertThatThrownBy(future::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(TaskTimedOutException.class);
    }

    @Test
    void closingTheClientEndsEveryWait() {
        bench.reader.then(PROCESSING);
        Task<Clips> task = bench.created();
        Blocked<Clips> call = blocked(task::await);
        CompletableFuture<Clips> future = bench.created().future();

        bench.poller.close();

        assertThat(call.error())
                .isInstanceOf(NetworkException.class)
                .hasMessageStartingWith("The client was closed")
                .satisfies(e -> assertThat(((NetworkException) e).taskRef()).isEqualTo(REF));
        assertThat(future).isCompletedExceptionally();
        assertThat(bench.scheduler.pending()).isZero();
        assertThatThrownBy(task::await).isInstanceOf(NetworkException.class);
    }

    @Test
    void aDeadExecutorDoesNotLeaveFuturesOpen() {
        TaskPoller poller = new TaskPoller(
                bench.reader.then(COMPLETED),
                bench.scheduler,
                () -> 0,
                PollSchedule.standard(),
                200,
                TaskBench.LIMIT,
                action -> {
                    throw new RejectedExecutionException();
                });
        CompletableFuture<Clips> future = poller.resumed(REF, Clips.CODEC).future();

        bench.scheduler.runDue();

        assertThat(future).isCompleted();
    }
}
