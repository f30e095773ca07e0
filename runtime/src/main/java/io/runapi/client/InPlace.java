package io.runapi.client;

import java.util.concurrent.Executor;

/**
 * Runs the tasks of an HTTP client where they arise, on its selector's thread as a rule. The JDK's client hands every
 * piece of an answer over to its executor, and waking another thread costs more than reading the piece. Nothing that
 * may block belongs here, and no code of the user's: it would hold up all other calls.
 *
 * <p>The JDK's client foresees executors of this kind, unless they are an {@code ExecutorService}.
 */
final class InPlace implements Executor {
    @Override
    public void execute(Runnable task) {
        try {
            task.run();
        } catch (Throwable failure) {
            // As on a thread of a pool. Thrown on, it would end the selector, and with it all calls.
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
        }
    }
}
