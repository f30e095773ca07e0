package io.runapi.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A scheduler whose clock stands still until a test moves it: what falls due runs in order, on the thread that moves
 * the clock, at the time it was due. Safe for use by several threads.
 */
public final class ManualScheduler implements Scheduler {
    private static final Instant EPOCH = Instant.parse("2026-11-21T12:00:00Z");

    private final TreeSet<Entry> entries = new TreeSet<>();
    private long now;
    private long count;
    private boolean closed;

    @Override
    public synchronized long nanoTime() {
        return now;
    }

    @Override
    public synchronized long currentTimeMillis() {
        return EPOCH.toEpochMilli() + now / 1_000_000;
    }

    /** Schedules, unless closed; a negative delay is zero. */
    @Override
    public synchronized Cancellable schedule(Duration delay, Runnable action) {
        Entry entry = new Entry(now + Math.max(0, delay.toNanos()), count++, action);
        if (!closed) {
            entries.add(entry);
        }
        return () -> remove(entry);
    }

    /** Runs what is due now. */
    public void runDue() {
        advance(Duration.ZERO);
    }

    /** Moves the clock step by step to each action that falls due, runs it, and goes on to the end. */
    public void advance(Duration duration) {
        long end = nanoTime() + duration.toNanos();
        for (Entry due = takeDue(end); due != null; due = takeDue(end)) {
            due.action().run();
        }
        synchronized (this) {
            now = end;
        }
    }

    /** Moves the clock to the next action and runs it, with others due at the same time. */
    public void advanceToNext() {
        advance(untilNext().orElseThrow(() -> new AssertionError("Nothing is scheduled.")));
    }

    /** How long until the next action; empty if there is none. */
    public synchronized Optional<Duration> untilNext() {
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(Math.max(0, entries.first().due() - now)));
    }

    /** How many actions are waiting. */
    public synchronized int pending() {
        return entries.size();
    }

    public synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized void close() {
        closed = true;
        entries.clear();
    }

    private synchronized void remove(Entry entry) {
        entries.remove(entry);
    }

    private synchronized @Nullable Entry takeDue(long end) {
        if (entries.isEmpty() || entries.first().due() > end) {
            return null;
        }
        Entry due = entries.pollFirst();
        now = Math.max(now, due.due());
        return due;
    }

    private record Entry(long due, long number, Runnable action) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            return due != other.due ? Long.compare(due, other.due) : Long.compare(number, other.number);
        }
    }
}
