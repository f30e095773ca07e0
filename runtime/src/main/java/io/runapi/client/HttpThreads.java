package io.runapi.client;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads of our own HTTP client. Its {@code sendAsync} begins every exchange on such a thread; a caller who waits
 * for the answer anyway begins its exchange itself, as with {@code send}, which saves waking another thread.
 */
final class HttpThreads implements Executor {
    private static final long IDLE_SECONDS = 10;

    private final AtomicInteger count = new AtomicInteger();
    private final Set<Thread> waiting = ConcurrentHashMap.newKeySet();

    // No bound: what runs here may look up hosts and check certificates.
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), this::thread);

    @Override
    public void execute(Runnable task) {
        if (waiting.contains(Thread.currentThread())) {
            task.run();
        } else {
            threads.execute(task);
        }
    }

    /** Begins something of the HTTP client's on this thread, which will wait for it. */
    void begin(Runnable exchange) {
        Thread current = Thread.currentThread();
        waiting.add(current);
        try {
            exchange.run();
        } finally {
            waiting.remove(current);
        }
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "HttpClient-runapi-" + count.incrementAndGet(), 0, false);
        thread.setDaemon(true);
        return thread;
    }
}
