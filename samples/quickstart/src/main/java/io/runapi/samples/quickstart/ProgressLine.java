package io.runapi.samples.quickstart;

import io.runapi.task.TaskProgress;
import java.util.function.Consumer;

/** Follows a task on one line: {@code pending . processing .... completed after 31 s}. */
final class ProgressLine implements Consumer<TaskProgress> {
    private final Printer out;
    private String word = "";

    ProgressLine(Printer out) {
        this.out = out;
    }

    @Override
    public void accept(TaskProgress progress) {
        if (!progress.status().word().equals(word)) {
            word = progress.status().word();
            out.print(word + " ");
        } else {
            out.print(". ");
        }
        if (progress.status().isFinal()) {
            out.print("after %.1f s".formatted(progress.elapsed().toMillis() / 1000.0));
            out.endLine();
        }
    }
}
