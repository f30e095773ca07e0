package io.runapi.task;

import static io.runapi.task.TaskBench.COMPLETED;
import static io.runapi.task.TaskBench.PENDING;
import static io.runapi.task.TaskBench.PROCESSING;
import static io.runapi.task.TaskBench.REF;
import static io.runapi.task.TaskBench.blocked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runapi.error.DecodeException;
import io.runapi.error.ErrorDetails;
import io.runapi.error.InterruptedCallException;
import io.runapi.error.NotFoundException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TaskProgressTest {
    private final TaskBench bench = new TaskBench();
    private final List<TaskProgress> told = new ArrayList<>();

    @Test
    void listenersHearOfEveryLook() {
        bench.reader.then(PENDING, PROCESSING, COMPLETED);
        CompletableFuture<?> unused = bench.created().onProgress(told::add).future();

        bench.scheduler.advance(Duration.ofMinutes(1));

        assertThat(told)
                .containsExactly(
                        new TaskProgress(REF, TaskStatus.of("pending"), Duration.ofSeconds(10)),
                        new TaskProgress(REF, TaskStatus.of("processing"), Duration.ofSeconds(15)),
                        new TaskProgress(REF, TaskStatus.of("completed"), Duration.ofMillis(20_500)));
    }

    @Test
    void listenersHearOfTheEndBeforeTheCallerDoes() {
        bench.reader.then(COMPLETED);
        List<String> order = new ArrayList<>();
        CompletableFuture<?> unused =
                bench.resumed().onProgress(p -> order.add("told")).future().thenRun(() -> order.add("done"));

        bench.scheduler.runDue();

        assertThat(order).containsExactly("told", "done");
    }

    @Test
    void aListenerThatThrowsIsLoggedAndDisturbsNobody() {
        List<LogRecord> logged = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger("io.runapi.task");
        logger.addHandler(handler);
        logger.setUseParentHandlers(false);
        try {
            bench.reader.then(PROCESSING, COMPLETED);
            CompletableFuture<Clips> future = bench.resumed()
                    .onProgress(p -> {
                        throw new IllegalStateException("listener's own bug");
                    })
                    .onProgress(told::add)
                    .future();

            bench.scheduler.advance(Duration.ofMinutes(1));

            assertThat(future).isCompleted();
            assertThat(told).hasSize(2);
            assertThat(logged).hasSize(2).allSatisfy(entry -> {
                assertThat(entry.getMessage()).contains("A listener of onProgress failed", REF.toString());
                assertThat(entry.getThrown()).hasMessage("listener's own bug");
            });
        } finally {
            logger.removeHandler(handler);
            logger.setUseParentHandlers(true);
        }
    }

    @Test
    void aListenerMustNotWaitForItsOwnTask() {
        bench.reader.then(PROCESSING, COMPLETED);
        Task<Clips> task = bench.resumed();
        List<Throwable> caught = new ArrayList<>();
        CompletableFuture<Clips> future = task.onProgress(p -> {
                    try {
                        task.await();
                    } catch (RuntimeException e) {
                        caught.add(e);
                    }
                })
                .future();

        bench.scheduler.advance(Duration.ofMinutes(1));

        assertThat(future).isCompleted();
        assertThat(caught)
                .hasSize(2)
                .allSatisfy(e ->
                        assertThat(e).isInstanceOf(IllegalStateException.class).hasMessageContaining("Use future()"));
    }

    @Test
    void statusAsksNow() {
        bench.reader.then(PROCESSING, "{\"status\":\"failed\"}");
        Task<Clips> task = bench.created().onProgress(told::add);

        assertThat(task.status()).isEqualTo(TaskStatus.of("processing"));
        assertThat(task.status()).isEqualTo(TaskStatus.of("failed"));

        assertThat(bench.reader.asked).hasSize(2);
        assertThat(told).extracting(TaskProgress::elapsed).containsOnly(Duration.ZERO);
    }

    @Test
    void aStatusThatIsFinalEndsTheWaitsToo() {
        bench.reader.then(COMPLETED);
        Task<Clips> task = bench.created();
        CompletableFuture<Clips> future = task.future();

        assertThat(task.status().isFinal()).isTrue();

        assertThat(future).isCompleted();
        assertThat(bench.scheduler.pending()).isZero();
    }

    @Test
    void statusFailsWithTypedErrorsThatHaveTheRef() {
        bench.reader.thenFail(new NotFoundException("There is no such task.", ErrorDetails.NONE, null));
        assertThatThrownBy(() -> bench.resumed().status())
                .isInstanceOf(NotFoundException.class)
                .satisfies(e -> assertThat(((NotFoundException) e).taskRef()).isEqualTo(REF));

        TaskBench other = new TaskBench();
        other.reader.then("[]");
        assertThatThrownBy(() -> other.resumed().status())
                .isInstanceOf(DecodeException.class)
                .satisfies(e -> assertThat(((DecodeException) e).taskRef()).isEqualTo(REF));
    }

    @Test
    void statusIsInterruptible() {
        CompletableFuture<TaskAnswer> look = bench.reader.thenHold();
        TaskBench.Blocked<TaskStatus> call = blocked(() -> bench.resumed().status());

        call.thread().interrupt();

        assertThat(call.error())
                .isInstanceOf(InterruptedCallException.class)
                .satisfies(e ->
                        assertThat(((InterruptedCallException) e).taskRef()).isEqualTo(REF));
        assertThat(look).isCancelled();
    }
}
