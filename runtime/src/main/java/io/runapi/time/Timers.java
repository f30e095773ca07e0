package io.runapi.time;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Timers by the time they are due, and by age where that is the same: a binary heap, whose entries know their place.
 */
final class Timers {
    private static final int FEWEST = 16;

    private @Nullable Timer[] heap = new Timer[FEWEST];
    private int size;
    private long count;

    /** Something to do at a time; it belongs to one heap. */
    static class Timer {
        private final long due;
        private final Runnable action;
        private long number;
        private int place = -1;

        Timer(long due, Runnable action) {
            this.due = due;
            this.action = action;
        }

        Runnable action() {
            return action;
        }

        // Times of System.nanoTime may pass the largest long: only differences tell.
        private boolean isBefore(Timer other) {
            return due != other.due ? due - other.due < 0 : number < other.number;
        }
    }

    int size() {
        return size;
    }

    void add(Timer timer) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, size * 2);
        }
        timer.number = count++;
        rise(size++, timer);
    }

    /** Takes one out before its time; nothing if it is out. */
    void remove(Timer timer) {
        int place = timer.place;
        if (place < 0) {
            return;
        }
        timer.place = -1;
        Timer last = takeLast();
        if (!last.equals(timer)) {
            rise(place, last);
            sink(last.place, last);
        }
    }

    /** Takes out the first that is due; null if none is. */
    @Nullable
    Timer pollDue(long now) {
        Timer first = heap[0];
        if (first == null || first.due - now > 0) {
            return null;
        }
        remove(first);
        return first;
    }

    /** How long until the first is due, at most that long. */
    long untilNext(long now, long longest) {
        Timer first = heap[0];
        return first == null ? longest : Math.min(longest, first.due - now);
    }

    void clear() {
        while (size > 0) {
            takeLast().place = -1;
        }
        heap = new Timer[FEWEST];
    }

    private Timer takeLast() {
        Timer last = at(--size);
        heap[size] = null;
        return last;
    }

    private void rise(int from, Timer timer) {
        int place = from;
        while (place > 0 && timer.isBefore(at((place - 1) / 2))) {
            put(place, at((place - 1) / 2));
            place = (place - 1) / 2;
        }
        put(place, timer);
    }

    private void sink(int from, Timer timer) {
        int place = from;
        for (int child = earlierChild(place); child > 0 && at(child).isBefore(timer); child = earlierChild(place)) {
            put(place, at(child));
            place = child;
        }
        put(place, timer);
    }

    /** 0 if it has none. */
    private int earlierChild(int place) {
        int left = 2 * place + 1;
        int right = left + 1;
        if (left >= size) {
            return 0;
        }
        return right < size && at(right).isBefore(at(left)) ? right : left;
    }

    private void put(int place, Timer timer) {
        heap[place] = timer;
        timer.place = place;
    }

    private Timer at(int place) {
        Timer timer = heap[place];
        if (timer == null) {
            throw new IllegalStateException("The heap has a hole");
        }
        return timer;
    }
}
