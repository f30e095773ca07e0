package io.runapi.client;

import io.runapi.error.RunApiException;
import io.runapi.error.TimeoutException;
import io.runapi.time.Scheduler;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One call as the caller sees it: attempts, pauses between them, and one outcome. Each step is started by the one
 * before it, on whichever thread of the HTTP client's or the timers' that ended; only {@link #stop} comes in from
 * aside. No step waits for anything: the answer is read by the thread that waits for it, or by an executor, and an
 * attempt begins on that thread, or on one that may look up hosts.
 */
final class LogicalCall<A> {
    /** How a call ended. */
    interface Outcome<A> {
        /** Reads the answer, or throws what went wrong. */
        A read();
    }

    /** It ended badly. */
    private record Failing<A>(Throwable failure) implements Outcome<A> {
        @Override
        public A read() {
            if (failure instanceof Error error) {
                throw error;
            }
            throw failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
        }
    }

    private final Engine engine;
    private final Reports reports;
    private final Limits limits;
    private final Reception<A> reception;
    private final TotalLimit total;
    private final CompletableFuture<Outcome<A>> outcome = new CompletableFuture<>();

    /** What is sent; another request once the service says that the answer will be elsewhere. */
    private volatile CallFacts facts;

    private volatile HttpRequest request;
    private volatile int attempts;
    /** Whether the service may have begun to work for an attempt that is still open. */
    private volatile boolean isInFlight;

    private volatile @Nullable RunApiException lastFailure;

    // Guarded by this, as is what stop() has to undo.
    private boolean isSettled;
    private boolean isStopped;
    private @Nullable Attempt attempt;
    private @Nullable WatchedBody body;
    private Scheduler.@Nullable Cancellable pause;

    LogicalCall(
            Engine engine,
            Reports reports,
            CallFacts facts,
            HttpRequest request,
            Limits limits,
            Reception<A> reception) {
        this.engine = engine;
        this.reports = reports;
        this.facts = facts;
        this.request = request;
        this.limits = limits;
        this.reception = reception;
        this.total = new TotalLimit(engine.timers(), limits.total());
    }

    /**
     * Sends the request. Ending the future, by whatever means, closes the connection.
     *
     * @param reading reads the answer and completes the future
     */
    CompletableFuture<A> start(Executor reading) {
        CompletableFuture<A> future = new CompletableFuture<>();
        CompletableFuture<?> unused = future.whenComplete((answer, failure) -> {
            if (failure != null) {
                settle(new Failing<>(failure));
                stop();
            }
        });
        CompletableFuture<?> unusedToo = outcome.whenCompleteAsync((ending, none) -> complete(future, ending), reading);
        begin();
        sendElsewhere();
        return future;
    }

    /** Sends the request and waits for the outcome; an interrupt ends the call, or keeps it from being sent. */
    A await() {
        if (Thread.currentThread().isInterrupted()) {
            throw reports.breakdowns().interrupted(facts, 0, null);
        }
        begin();
        send();
        return Blocking.await(outcome, this::interrupt);
    }

    /** Ends the call because its client is closed. */
    void close() {
        end(reports.breakdowns().closed(facts, attempts));
    }

    private void begin() {
        total.whenPassed(this::passTotal);
        engine.register(this);
    }

    private void complete(CompletableFuture<A> future, Outcome<A> ending) {
        try {
            if (!future.complete(ending.read())) {
                stop();
            }
        } catch (Throwable failure) {
            future.completeExceptionally(failure);
        }
    }

    private Outcome<A> interrupt(InterruptedException cause) {
        Outcome<A> interrupted = new Failing<>(reports.breakdowns().interrupted(facts, attempts, cause));
        if (settle(interrupted)) {
            return interrupted;
        }
        // It was there in the same moment, and may be paid for: the caller gets it, with the flag set.
        Outcome<A> there = outcome.join();
        return there instanceof Failing<A> ? interrupted : there;
    }

    private void sendElsewhere() {
        engine.http().beginning().execute(() -> guarded(this::send));
    }

    private void send() {
        Attempt next = new Attempt(engine.timers(), limits, new Outcomes());
        synchronized (this) {
            if (isStopped) {
                return;
            }
            attempt = next;
            pause = null;
            attempts++;
            isInFlight = true;
        }
        next.send(engine.http().sending(request), request);
    }

    /** Hears how one attempt went. */
    private final class Outcomes implements Attempt.Listener {
        @Override
        public void answered(Head head, WatchedBody answer) {
            synchronized (LogicalCall.this) {
                body = answer;
                if (isStopped) {
                    answer.cancel();
                    return;
                }
            }
            guarded(() -> {
                if (reception.accepts(head) && reception.takesStream(head)) {
                    open(head, answer);
                } else {
                    long limit = reception.accepts(head) ? engine.largestAnswer() : Engine.LARGEST_ERROR;
                    answer.subscribe(new BodyCollector(limit, new Whole(head)));
                }
            });
        }

        @Override
        public void unanswered(Throwable cause) {
            guarded(() -> broken(cause));
        }

        @Override
        public void late() {
            guarded(() -> failed(
                    new Failure.Unanswered(),
                    gaveUp -> timedOut(TimeoutException.Kind.FIRST_BYTE, limits.firstByte(), false)));
        }

        @Override
        public Throwable stalled() {
            return timedOut(TimeoutException.Kind.IDLE, limits.idle(), false);
        }
    }

    /** Hears of a body that is read whole. */
    private final class Whole implements BodyCollector.Listener {
        private final Head head;

        Whole(Head head) {
            this.head = head;
        }

        @Override
        public void collected(byte[] bytes, boolean isCut) {
            guarded(() -> {
                if (!reception.accepts(head)) {
                    refused(bytes);
                } else if (isCut) {
                    fail(receipt(head).tooLarge(engine.largestAnswer()));
                } else {
                    arrived(receipt(head), bytes);
                }
            });
        }

        @Override
        public void brokeOff(Throwable cause) {
            // The status of a refusal says enough.
            guarded(() -> {
                if (reception.accepts(head)) {
                    broken(cause);
                } else {
                    refused(new byte[0]);
                }
            });
        }

        private void refused(byte[] bytes) {
            Duration retryAfter = RetryAfter.of(head.headers(), engine.timers().currentTimeMillis());
            failed(
                    new Failure.Refused(head.status(), retryAfter),
                    gaveUp -> reports.refusals()
                            .refused(facts, head, ErrorBody.read(bytes), attempts, retryAfter, gaveUp));
        }
    }

    private void arrived(Receipt receipt, byte[] bytes) {
        Elsewhere next = reception.elsewhere(receipt, bytes);
        if (next == null) {
            // Up to JDK 23 a connection that is used again in the very moment it becomes free may be closed
            // (JDK-8338569): the way to the thread that reads the answer gives it time.
            settle(() -> reception.read(receipt, bytes));
            return;
        }
        facts = next.facts();
        request = next.request();
        attempts = 0;
        isInFlight = false;
        rest(next.pause());
    }

    private void broken(Throwable cause) {
        failed(
                cause instanceof TimeoutException ? new Failure.Unanswered() : Breakdowns.kindOf(cause),
                gaveUp -> reports.breakdowns().broken(facts, cause, attempts, gaveUp));
    }

    /** An attempt failed: try again after a pause, or give up. */
    private void failed(Failure failure, Function<@Nullable String, RunApiException> exception) {
        RetryPolicy.Decision decision = engine.retryPolicy()
                .decide(failure, facts.repeat(), attempts, limits.maxRetries(), total.remaining(), engine.dice());
        if (decision instanceof RetryPolicy.Wait wait) {
            isInFlight = failure instanceof Failure.Unanswered;
            lastFailure = exception.apply(null);
            rest(wait.pause());
        } else if (decision instanceof RetryPolicy.GiveUp giveUp) {
            fail(exception.apply(giveUp.reason()));
        }
    }

    private synchronized void rest(Duration length) {
        if (!isStopped) {
            pause = engine.timers().schedule(length, () -> guarded(this::sendElsewhere));
        }
    }

    private void passTotal(Duration limit) {
        end(timedOut(TimeoutException.Kind.TOTAL, limit, !isInFlight && !facts.isAccepted()));
    }

    /** Ends it from aside, also a stream that has begun. */
    private void end(RunApiException failure) {
        WatchedBody open;
        synchronized (this) {
            open = body;
        }
        if (!settle(new Failing<>(failure)) && open != null) {
            open.fail(failure);
        }
    }

    private TimeoutException timedOut(TimeoutException.Kind kind, Duration limit, boolean isUndone) {
        return reports.breakdowns().timedOut(facts, kind, limit, attempts, isUndone, lastFailure);
    }

    private Receipt receipt(Head head) {
        return new Receipt(facts, head, attempts, reports);
    }

    private void open(Head head, WatchedBody answer) {
        A stream = reception.open(receipt(head), answer);
        answer.getBody().whenComplete((end, none) -> stop());
        if (claim()) {
            outcome.complete(() -> stream);
        } else {
            answer.cancel();
        }
    }

    private void fail(Throwable failure) {
        settle(new Failing<>(failure));
    }

    /** Tells how the call ended, unless that is told already. */
    private boolean settle(Outcome<A> ending) {
        if (!claim()) {
            return false;
        }
        stop();
        outcome.complete(ending);
        return true;
    }

    private synchronized boolean claim() {
        boolean isFirst = !isSettled;
        isSettled = true;
        return isFirst;
    }

    /** Whatever goes wrong in a step ends the call; a callback that throws would leave the caller waiting for ever. */
    private void guarded(Runnable step) {
        try {
            step.run();
        } catch (Throwable failure) {
            fail(failure);
        }
    }

    private void stop() {
        Attempt sent;
        WatchedBody open;
        synchronized (this) {
            isStopped = true;
            sent = attempt;
            open = body;
            if (pause != null) {
                pause.cancel();
            }
        }
        total.stop();
        engine.forget(this);
        if (open != null) {
            open.cancel();
        }
        if (sent != null) {
            sent.cancel();
        }
    }
}
