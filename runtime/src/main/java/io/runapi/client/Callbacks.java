package io.runapi.client;

import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads that read answers nobody waits for in place. All are daemons, and end when they have nothing to do. */
final class Callbacks {
    /** As many threads complete futures of the user's. */
    static final int USERS = Math.max(2, Runtime.getRuntime().availableProcessors() - 1);

    private static final long IDLE_SECONDS = 10;
    private static final int MOST_WAITING = 256;

    private Callbacks() {}

    /**
     * Completes futures of the user's: what hangs on them runs here, and may block. As many threads as the common pool
     * has as a rule, but at least two, where that has one or starts a thread per task (JDK 17 to 24 on two processors);
     * and not the common pool itself, on which the JDK's HTTP client reports failed connections.
     */
    static Executor ofUsers() {
        return new ForkJoinPool(
                USERS,
                pool -> {
                    ForkJoinWorkerThread thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
                    thread.setName("runapi-callbacks-" + thread.getPoolIndex());
                    return thread;
                },
                null,
                true,
                0,
                USERS + MOST_WAITING, // a thread that waits for a future is stood in for
                1,
                pool -> true,
                IDLE_SECONDS,
                TimeUnit.SECONDS);
    }

    /** Reads how far tasks are, and tells the listeners of that, which must be short. */
    static Executor ofOurs() {
        ThreadPoolExecutor one =
                new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(null, work, "runapi-looks", 0, false);
                    thread.setDaemon(true);
                    return thread;
                });
        one.allowCoreThreadTimeOut(true);
        return one;
    }
}
