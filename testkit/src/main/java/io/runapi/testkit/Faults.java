package io.runapi.testkit;

import io.runapi.testkit.http.ReceivedRequest;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What goes wrong with the requests that come next: {@code server.faults().next(Fault.status(503))}. Every fault is
 * used once, unless it is said to happen {@link #always}. Thread-safe.
 */
public final class Faults {
    private final List<Planned> planned = new ArrayList<>();

    Faults() {}

    /** The next requests meet these faults, one each, in this order. */
    public Faults next(Fault... faults) {
        return on("", faults);
    }

    /** The next so many requests meet this fault. */
    public synchronized Faults times(int count, Fault fault) {
        for (int i = 0; i < count; i++) {
            next(fault);
        }
        return this;
    }

    /** The next requests whose path begins so meet these faults, one each, in this order. */
    public synchronized Faults on(String pathPrefix, Fault... faults) {
        for (Fault fault : faults) {
            planned.add(new Planned(request -> request.path().startsWith(pathPrefix), fault, true));
        }
        return this;
    }

    /** Every request whose path begins so meets this fault, until {@link #clear()}. */
    public synchronized Faults always(String pathPrefix, Fault fault) {
        planned.add(new Planned(request -> request.path().startsWith(pathPrefix), fault, false));
        return this;
    }

    /** The next request that the test describes meets this fault. */
    public synchronized Faults when(Predicate<ReceivedRequest> test, Fault fault) {
        planned.add(new Planned(test, fault, true));
        return this;
    }

    /** Forgets everything that was planned. */
    public synchronized void clear() {
        planned.clear();
    }

    synchronized @Nullable Fault take(ReceivedRequest request) {
        for (Iterator<Planned> all = planned.iterator(); all.hasNext(); ) {
            Planned plan = all.next();
            if (plan.test().test(request)) {
                if (plan.once()) {
                    all.remove();
                }
                return plan.fault();
            }
        }
        return null;
    }

    private record Planned(Predicate<ReceivedRequest> test, Fault fault, boolean once) {}
}
