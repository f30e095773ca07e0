package io.runapi.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class BoundedReaderTest {
    private final List<CompletableFuture<TaskAnswer>> begun = new ArrayList<>();
    private final BoundedReader reader = new BoundedReader(
            ref -> {
                CompletableFuture<TaskAnswer> answer = new CompletableFuture<>();
                begun.add(answer);
                return answer;
            },
            2);

    @Test
    void theThirdWaitsForItsTurn() {
        CompletableFuture<TaskAnswer> first = read();
        readUnheeded();
        CompletableFuture<TaskAnswer> third = read();
        assertThat(begun).hasSize(2);

        TaskAnswer answer = ScriptedReader.answer("{}");
        begun.get(0).complete(answer);

        assertThat(first).isCompletedWithValue(answer);
        assertThat(begun).hasSize(3);
        begun.get(2).completeExceptionally(new IllegalStateException());
        assertThat(third).isCompletedExceptionally();
    }

    @Test
    void aTurnThatWasGivenUpIsSkipped() {
        readUnheeded();
        CompletableFuture<TaskAnswer> second = read();
        CompletableFuture<TaskAnswer> third = read();
        readUnheeded();

        third.cancel(true);
        second.cancel(true);

        assertThat(begun.get(1)).as("broken off").isCancelled();
        assertThat(begun).as("the fourth, not the third").hasSize(3);
    }

    @Test
    void answersThatAreThereAtOnceDoNotNest() {
        List<CompletableFuture<TaskAnswer>> held = new ArrayList<>();
        BoundedReader one = new BoundedReader(
                ref -> {
                    if (!ref.id().equals("first")) {
                        return CompletableFuture.completedFuture(ScriptedReader.answer("{}"));
                    }
                    held.add(new CompletableFuture<>());
                    return held.get(0);
                },
                1);
        CompletableFuture<?> unused = one.read(new TaskRef("/a", "first"));
        List<CompletableFuture<TaskAnswer>> queued = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            queued.add(one.read(TaskBench.REF));
        }

        held.get(0).complete(ScriptedReader.answer("{}"));

        assertThat(queued).allMatch(CompletableFuture::isDone);
    }

    private void readUnheeded() {
        CompletableFuture<?> unused = read();
    }

    private CompletableFuture<TaskAnswer> read() {
        return reader.read(TaskBench.REF);
    }
}
