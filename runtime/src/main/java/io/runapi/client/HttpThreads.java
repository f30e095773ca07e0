package io.runapi.client;

import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads on which an HTTP client may wait: for the address of a host, for a file. None is kept without work. */
final class HttpThreads implements Executor {
    private static final long IDLE_SECONDS = 10;

    private final AtomicInteger count = new AtomicInteger();
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), this::thread);

    @Override
    public void execute(Runnable task) {
        threads.execute(task);
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "HttpClient-runapi-" + count.incrementAndGet(), 0, false);
        thread.setDaemon(true);
        return thread;
    }
}
