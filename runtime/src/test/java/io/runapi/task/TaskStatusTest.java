package io.runapi.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.runapi.task.TaskStatus.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskStatusTest {
    @ParameterizedTest
    @CsvSource({
        "pending, RUNNING",
        "processing, RUNNING",
        "completed, COMPLETED",
        "complete, COMPLETED",
        "success, COMPLETED",
        "succeeded, COMPLETED",
        "finished, COMPLETED",
        "failed, FAILED",
        "error, FAILED",
        "generate_failed, FAILED",
        "create_task_failed, FAILED",
        "timeout, FAILED",
        "canceled, CANCELLED",
        "cancelled, CANCELLED",
        "COMPLETED, COMPLETED",
        "Failed, FAILED",
        "cooking, UNKNOWN"
    })
    void knowsEveryWordOfTheService(String word, State state) {
        TaskStatus status = TaskStatus.of(word);

        assertThat(status.state()).isEqualTo(state);
        assertThat(status.word()).isEqualTo(word);
        assertThat(status.isFinal()).isEqualTo(state != State.RUNNING && state != State.UNKNOWN);
    }
}
