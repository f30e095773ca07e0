package io.runapi.task;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who is told of every look at one task. What they throw is logged, and disturbs nobody else. */
final class Listeners {
    private static final System.Logger LOG = System.getLogger("io.runapi.task");

    private final TaskRef ref;
    private final List<Consumer<? super TaskProgress>> listeners = new CopyOnWriteArrayList<>();
    private volatile @Nullable Thread teller;

    Listeners(TaskRef ref) {
        this.ref = ref;
    }

    void add(Consumer<? super TaskProgress> listener) {
        listeners.add(listener);
    }

    void tell(TaskProgress progress) {
        teller = Thread.currentThread();
        try {
            for (Consumer<? super TaskProgress> listener : listeners) {
                tell(listener, progress);
            }
        } finally {
            teller = null;
        }
    }

    private void tell(Consumer<? super TaskProgress> listener, TaskProgress progress) {
        try {
            listener.accept(progress);
        } catch (RuntimeException | Error e) {
            LOG.log(Level.WARNING, "A listener of onProgress failed; polling goes on. Task: " + ref, e);
        }
    }

    /** Refuses to wait inside a listener: the looks that it waits for come after it. */
    void checkMayWait() {
        if (Thread.currentThread().equals(teller)) {
            throw new IllegalStateException(
                    "A listener of onProgress must not wait for its own task: no further look is"
                            + " made until the listener returns. Use future() for what comes after the task.");
        }
    }
}
