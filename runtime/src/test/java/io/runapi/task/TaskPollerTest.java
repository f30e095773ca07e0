package io.runapi.task;

import static io.runapi.task.TaskBench.COMPLETED;
import static io.runapi.task.TaskBench.PATH;
import static io.runapi.task.TaskBench.REF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runapi.client.ResultCodecs;
import io.runapi.error.DecodeException;
import io.runapi.error.ErrorDetails;
import io.runapi.error.TaskFailedException;
import io.runapi.json.JsonCodec;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TaskPollerTest {
    private static final ResultCodecs CODECS = new ResultCodecs() {
        @Override
        @SuppressWarnings("unchecked")
        public <T> @Nullable JsonCodec<T> find(Class<T> type) {
            return type == Clips.class ? (JsonCodec<T>) Clips.CODEC : null;
        }
    };

    private final TaskBench bench = new TaskBench();

    @Test
    void theCreateAnswerNamesTheTask() {
        assertThat(accepted("{\"id\":\"a\",\"task_id\":\"b\",\"status\":\"pending\"}", "c")
                        .id())
                .isEqualTo("a");
        assertThat(accepted("{\"task_id\":\"b\",\"status\":\"pending\",\"model\":\"runway\"}", "c")
                        .id())
                .isEqualTo("b");
        assertThat(accepted("{\"status\":\"pending\"}", "c").id()).isEqualTo("c");
        assertThat(accepted("<html>bad gateway</html>", "c").ref()).isEqualTo(new TaskRef(PATH, "c"));
    }

    @Test
    void anAnswerThatNamesNoTaskSaysHowNotToPayTwice() {
        assertThatThrownBy(() -> accepted("{\"status\":\"pending\"}", null))
                .isInstanceOf(DecodeException.class)
                .hasMessage(
                        "The service accepted the request to /api/v1/runway/text_to_video, but its answer does not tell"
                                + " which task it became: it has no id, task_id or X-RunAPI-Task-Id. Make the call again with"
                                + " the idempotency key key_1: it is not paid twice.")
                .satisfies(e -> {
                    assertThat(((DecodeException) e).idempotencyKey()).isEqualTo("key_1");
                    assertThat(((DecodeException) e).isSafeToRetry()).isTrue();
                });
        assertThatThrownBy(() -> accepted("{\"status", null)).hasMessageContaining("it can't be read: ");
        assertThatThrownBy(() -> accepted("{\"id\":\"a\\u0000b\"}", null))
                .isInstanceOf(DecodeException.class)
                .hasMessageContaining("must not hold the character U+0000");
    }

    @Test
    void aTaskThatIsFinishedWhenAcceptedNeedsNoLook() {
        assertThat(accepted(COMPLETED, null).await()).isEqualTo(new Clips(List.of("a.mp4")));
        assertThatThrownBy(() -> accepted("{\"id\":\"a\",\"status\":\"failed\",\"error\":\"no\"}", null)
                        .await())
                .isInstanceOf(TaskFailedException.class);
        assertThat(bench.reader.asked).isEmpty();
    }

    @Test
    void aTaskThatIsFinishedWithoutItsResultIsAskedForAtOnce() {
        bench.reader.then(COMPLETED);
        CompletableFuture<Clips> future =
                accepted("{\"id\":\"a\",\"status\":\"completed\"}", null).future();

        bench.scheduler.runDue();

        assertThat(future).isCompletedWithValue(new Clips(List.of("a.mp4")));
    }

    @Test
    void theCreateAnswersRetryAfterSetsTheFirstLook() {
        bench.reader.then(COMPLETED);
        Task<Clips> task = bench.poller.accepted(
                PATH,
                ScriptedReader.answer("{\"id\":\"a\",\"status\":\"pending\"}", Duration.ofSeconds(3)),
                Clips.CODEC);
        CompletableFuture<?> unused = task.future();

        assertThat(bench.scheduler.untilNext())
                .hasValueSatisfying(d -> assertThat(d).isBetween(Duration.ofSeconds(3), Duration.ofMillis(3600)));
    }

    @Test
    void resumesByClass() {
        bench.reader.then(COMPLETED);
        Task<Clips> task = bench.poller.tasks(CODECS).resume(TaskRef.parse(REF.toString()), Clips.class);
        CompletableFuture<Clips> future = task.future();

        assertThat(bench.reader.asked).as("nothing is sent until it is asked").isEmpty();
        bench.scheduler.runDue();

        assertThat(future).isCompletedWithValue(new Clips(List.of("a.mp4")));
        assertThat(task.id()).isEqualTo("tsk_abc123");
        assertThat(task).hasToString("Task[runapi-task:/api/v1/runway/text_to_video/tsk_abc123]");
    }

    @Test
    void resumesFreeForm() {
        bench.reader.then(
                "{\"id\":\"a\",\"status\":\"completed\",\"videos\":[{\"url\":\"u\"}],\"billing\":null,\"n\":1.5}");
        CompletableFuture<Map<String, @Nullable Object>> future =
                bench.poller.tasks(CODECS).resume(REF).future();

        bench.scheduler.runDue();

        assertThat(future.join())
                .containsEntry("status", "completed")
                .containsEntry("videos", List.of(Map.of("url", "u")))
                .containsEntry("billing", null)
                .containsEntry("n", 1.5);
    }

    @Test
    void aClassThatNoTaskGivesIsRefusedAtOnce() {
        assertThatThrownBy(() -> bench.poller.tasks(CODECS).resume(REF, String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("No task of this API gives a java.lang.String. Use the class that the service's"
                        + " method gives in Task<...>, for instance Videos.class, or resume(ref) without a class");
    }

    private Task<Clips> accepted(String body, @Nullable String header) {
        ErrorDetails call = new ErrorDetails(202, null, "req_1", 1, false, null, "key_1");
        return bench.poller.accepted(
                PATH, new TaskAnswer(body.getBytes(StandardCharsets.UTF_8), call, null, header), Clips.CODEC);
    }
}
