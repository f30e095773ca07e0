package io.runapi.task;

import io.runapi.error.ApiException;
import io.runapi.error.DecodeException;
import io.runapi.error.ErrorDetails;
import io.runapi.error.RateLimitException;
import io.runapi.error.RunApiException;
import io.runapi.json.JsonCodec;
import io.runapi.json.JsonReader;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows one task for as long as somebody waits for it: all waits share its looks, and the last to leave stops them.
 * Once the task has ended for good, that is remembered.
 *
 * <p>No listener, wait or reader is called while the lock is held.
 */
final class TaskWatch<T> {
    private static final System.Logger LOG = System.getLogger("io.runapi.task");

    /** So many answers in a row that tell nothing of the task end the wait: it will not get better. */
    private static final int MOST_ODD = 3;

    /** 73 years: longer limits would overflow the scheduler's clock. */
    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE / 4);

    private final TaskPoller poller;
    private final TaskRef ref;
    private final JsonCodec<T> result;
    private final Pace pace;
    private final LookLoop looks;
    private final Listeners listeners;

    private final Object lock = new Object();
    private final Set<Wait<T>> waits = new LinkedHashSet<>();
    private @Nullable Ending<T> ending;
    private @Nullable TaskStatus lastStatus;
    private @Nullable RunApiException lastError;
    private int odd;
    /** When the next look may be, and when the current waiting began, on the scheduler's clock. */
    private long due;

    private long began;

    TaskWatch(TaskPoller poller, TaskRef ref, JsonCodec<T> result) {
        this.poller = poller;
        this.ref = ref;
        this.result = result;
        this.pace = poller.pace(ref);
        this.looks = new LookLoop(ref, poller.looks(), this::saw);
        this.listeners = new Listeners(ref);
        this.due = poller.scheduler().nanoTime();
    }

    TaskRef ref() {
        return ref;
    }

    Listeners listeners() {
        return listeners;
    }

    /** What the answer to the create request says already. */
    void accepted(TaskAnswer answer, @Nullable TaskEnvelope envelope) {
        synchronized (lock) {
            due = poller.scheduler().nanoTime()
                    + pace.first(answer.retryAfter()).toNanos();
        }
        if (envelope == null || !envelope.hasStatus()) {
            return;
        }
        TaskStatus status = envelope.status();
        if (status.state() == TaskStatus.State.COMPLETED && !envelope.hasResult()) {
            synchronized (lock) {
                lastStatus = status;
                due = poller.scheduler().nanoTime();
            }
            return;
        }
        take(answer, envelope);
    }

    /** Begins to wait; the looks begin with the first wait. */
    Wait<T> join(Duration limit) {
        Wait<T> wait = new Wait<>();
        Ending<T> known;
        synchronized (lock) {
            known = ending;
            if (known == null && poller.isClosed()) {
                known = this::closed;
            } else if (known == null) {
                if (waits.isEmpty()) {
                    poller.follow(this);
                    began = poller.scheduler().nanoTime();
                    odd = 0;
                    looks.start(due);
                }
                waits.add(wait);
            }
        }
        if (known != null) {
            wait.end(known);
        } else {
            Duration kept = limit.isNegative() ? Duration.ZERO : limit.compareTo(LONGEST) > 0 ? LONGEST : limit;
            wait.limitedBy(poller.scheduler().schedule(kept, () -> timeOut(wait, limit)));
            if (poller.isClosed()) {
                close();
            }
        }
        return wait;
    }

    /** A caller does not wait any more. */
    void leave(Wait<T> wait) {
        remove(wait);
        wait.left();
    }

    /** Ends all waits because the client is closed. */
    void close() {
        end(this::closed, false);
    }

    /**
     * Takes in an answer: tells the listeners, and ends the waits if the task has ended.
     *
     * @throws DecodeException if it can't be read
     * @throws ApiException if it is an error that does not speak of the task
     */
    TaskStatus take(TaskAnswer answer) {
        TaskEnvelope envelope;
        try {
            envelope = TaskEnvelope.read(answer.body());
        } catch (DecodeException e) {
            throw TaskErrors.unreadableStatus(ref, answer.call(), e);
        }
        if (envelope.isBareError()) {
            throw TaskErrors.bareError(ref, answer.call(), envelope);
        }
        Duration elapsed;
        synchronized (lock) {
            if (ending != null) {
                return envelope.status();
            }
            elapsed = waits.isEmpty()
                    ? Duration.ZERO
                    : Duration.ofNanos(poller.scheduler().nanoTime() - began);
        }
        listeners.tell(new TaskProgress(ref, envelope.status(), elapsed));
        return take(answer, envelope);
    }

    private TaskStatus take(TaskAnswer answer, TaskEnvelope envelope) {
        TaskStatus status = envelope.status();
        synchronized (lock) {
            lastStatus = status;
            lastError = null;
            odd = 0;
        }
        switch (status.state()) {
            case COMPLETED -> complete(answer);
            case FAILED, CANCELLED -> {
                ErrorDetails call = answer.call();
                // Without a status word it is our conclusion: good enough to end a wait, not to be remembered.
                end(
                        () -> {
                            throw TaskErrors.failed(ref, status, envelope.reason(), envelope.code(), call);
                        },
                        envelope.hasStatus());
            }
            case RUNNING, UNKNOWN -> {}
        }
        return status;
    }

    private void complete(TaskAnswer answer) {
        T value;
        try {
            value = JsonReader.decode(answer.body(), result);
        } catch (RuntimeException e) {
            end(
                    () -> {
                        throw TaskErrors.unreadableResult(ref, answer.call(), e);
                    },
                    false);
            return;
        }
        end(() -> value, true);
    }

    /** What a look of the loop brought; answers when to look again. */
    private @Nullable Long saw(long wasDue, @Nullable TaskAnswer answer, @Nullable Throwable error) {
        if (answer == null) {
            return failed(wasDue, error == null ? new IllegalStateException("A look brought nothing.") : error);
        }
        try {
            if (take(answer).isFinal()) {
                return null;
            }
        } catch (RuntimeException | Error e) {
            return failed(wasDue, e);
        }
        synchronized (lock) {
            return dueAfter(pace.afterLook(answer.retryAfter()));
        }
    }

    private @Nullable Long failed(long wasDue, Throwable error) {
        RunApiException ours = TaskErrors.ofLook(error, ref);
        Long again = null;
        synchronized (lock) {
            odd = FailedLook.isOdd(ours) ? odd + 1 : odd;
            if (ours instanceof RateLimitException) {
                // It says nothing of this task, which keeps its place; the budget makes all of them wait.
                lastError = ours;
                again = wasDue;
            } else if (FailedLook.mayPass(ours) || (FailedLook.isOdd(ours) && odd < MOST_ODD)) {
                lastError = ours;
                again = dueAfter(pace.afterError());
            }
        }
        if (again != null) {
            LOG.log(Level.DEBUG, "A look failed, and is made again. Task: " + ref, ours);
            return again;
        }
        end(
                () -> {
                    throw TaskErrors.fresh(ours, ref);
                },
                false);
        return null;
    }

    private long dueAfter(Duration pause) {
        due = poller.scheduler().nanoTime() + pause.toNanos();
        return due;
    }

    private void timeOut(Wait<T> wait, Duration limit) {
        TaskStatus status;
        RunApiException error;
        synchronized (lock) {
            status = lastStatus;
            error = lastError;
        }
        remove(wait);
        wait.end(() -> {
            throw TaskErrors.timedOut(ref, limit, status, error);
        });
    }

    private T closed() {
        throw TaskErrors.closed(ref);
    }

    private void end(Ending<T> how, boolean forGood) {
        List<Wait<T>> over;
        Runnable breakOff;
        synchronized (lock) {
            if (forGood && ending == null) {
                ending = how;
            }
            over = List.copyOf(waits);
            waits.clear();
            breakOff = halt();
        }
        breakOff.run();
        over.forEach(wait -> wait.end(how));
    }

    private void remove(Wait<T> wait) {
        Runnable breakOff = null;
        synchronized (lock) {
            if (waits.remove(wait) && waits.isEmpty()) {
                breakOff = halt();
            }
        }
        if (breakOff != null) {
            breakOff.run();
        }
    }

    private Runnable halt() {
        poller.forget(this);
        return looks.stop();
    }
}
