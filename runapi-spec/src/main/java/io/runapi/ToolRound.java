package io.runapi;

import io.runapi.error.RunApiException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Makes the calls of one answer. Ends with all of their results, or with the first failure that is not the model's to
 * hear; then what still runs is interrupted.
 */
final class ToolRound {
    private final ToolLoop loop;
    private final ChatCompletion answer;
    private final List<ToolCall> calls;
    private final AtomicReferenceArray<@Nullable ToolResult> results;
    private final AtomicInteger missing;
    private final CompletableFuture<List<ToolResult>> all = new CompletableFuture<>();
    private final Stoppable work = new Stoppable();

    ToolRound(ToolLoop loop, ChatCompletion answer, List<ToolCall> calls) {
        this.loop = loop;
        this.answer = answer;
        this.calls = calls;
        this.results = new AtomicReferenceArray<>(calls.size());
        this.missing = new AtomicInteger(calls.size());
    }

    /** What asked for the calls. */
    ChatCompletion answer() {
        return answer;
    }

    /**
     * Makes the calls, and waits for them.
     *
     * @throws CancellationException if somebody cancelled it
     * @throws io.runapi.error.InterruptedCallException if this thread was interrupted
     */
    List<ToolResult> await() {
        begin();
        try {
            return all.get();
        } catch (InterruptedException e) {
            cancel();
            Thread.currentThread().interrupt();
            throw Toolbox.interrupted(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RunApiException failure) {
                failure.fillInStackTrace(); // where it was called tells more than which thread of ours found out
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("A tool failed in a way that was not foreseen", e);
        }
    }

    /** Makes the calls on other threads. The future is not for cancelling: there is {@link #cancel}. */
    CompletableFuture<List<ToolResult>> later() {
        if (calls.isEmpty()) {
            begin();
        } else {
            execute(loop.executor == null ? all.defaultExecutor() : loop.executor, this::begin);
        }
        return all;
    }

    /** Ends it: no call begins any more, and the threads of those that run are interrupted. */
    void cancel() {
        end(new CancellationException("the calls of the answer were cancelled"));
    }

    private void begin() {
        if (calls.isEmpty()) {
            all.complete(List.of());
        }
        for (int i = 0; i < calls.size() && !all.isDone(); i++) {
            ask(i);
        }
    }

    private void ask(int index) {
        ToolCall call = calls.get(index);
        try {
            String told = work.<String>run(() -> loop.hook.before(call));
            if (told != null) {
                finish(index, new ToolResult(call, told, false));
            } else if (loop.executor == null) {
                make(index);
            } else {
                execute(loop.executor, () -> make(index));
            }
        } catch (ExecutionException e) {
            end(e.getCause() == null ? e : e.getCause());
        } catch (CancellationException e) {
            end(e);
        }
    }

    private void make(int index) {
        ToolCall call = calls.get(index);
        try {
            ToolResult result = work.<ToolResult>run(() -> loop.tools.call(call));
            if (result != null) {
                finish(index, result);
            }
        } catch (ExecutionException e) {
            end(e.getCause() == null ? e : e.getCause());
        } catch (CancellationException e) {
            end(e);
        }
    }

    private void execute(Executor where, Runnable what) {
        try {
            where.execute(what);
        } catch (RuntimeException e) {
            end(e);
        }
    }

    private void finish(int index, ToolResult result) {
        results.set(index, result);
        if (missing.decrementAndGet() == 0) {
            List<ToolResult> inOrder = new ArrayList<>();
            for (int i = 0; i < results.length(); i++) {
                inOrder.add(results.get(i));
            }
            all.complete(inOrder);
        }
    }

    private void end(Throwable failure) {
        all.completeExceptionally(failure);
        work.stop();
    }
}
