package io.runapi.client;

import java.net.http.HttpClient;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP client that ends when it is told to. From JDK 21 on it is closable. Before, it goes with its last reference,
 * whenever that is collected; till then its selector waits in the operating system, and a program that ends waits for
 * it: 0.3 s. That thread ends when it is interrupted, as every selector's does, and is known here because it is the
 * only one that building the client leaves behind.
 */
final class OwnHttpClient implements AutoCloseable {
    private final HttpClient client;
    private final @Nullable Thread selector;

    private OwnHttpClient(HttpClient client, @Nullable Thread selector) {
        this.client = client;
        this.selector = selector;
    }

    static OwnHttpClient of(HttpClient.Builder builder) {
        return Runtime.version().feature() >= 21 ? new OwnHttpClient(builder.build(), null) : watched(builder::build);
    }

    HttpClient client() {
        return client;
    }

    /** Returns at once: where the client waits for its exchanges to end, another thread does. */
    @Override
    public void close() {
        if (selector != null) {
            selector.interrupt();
        }
        if ((Object) client instanceof AutoCloseable closable) {
            Executor background = new CompletableFuture<>().defaultExecutor();
            background.execute(() -> closeQuietly(closable));
        }
    }

    @SuppressWarnings("removal") // a group that stays when it is empty would be a leak, before JDK 21
    private static OwnHttpClient watched(Supplier<HttpClient> build) {
        ThreadGroup group = new ThreadGroup("runapi-http");
        group.setDaemon(true);
        CompletableFuture<HttpClient> built = new CompletableFuture<>();
        Thread builder = new Thread(group, () -> complete(built, build));
        builder.start();
        HttpClient client = outcome(built);
        Thread[] left = new Thread[2];
        int count = group.enumerate(left);
        for (int i = 0; i < count; i++) {
            if (!left[i].equals(builder)) {
                return new OwnHttpClient(client, left[i]);
            }
        }
        return new OwnHttpClient(client, null);
    }

    private static HttpClient outcome(CompletableFuture<HttpClient> built) {
        try {
            return built.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    private static void complete(CompletableFuture<HttpClient> built, Supplier<HttpClient> build) {
        try {
            built.complete(build.get());
        } catch (RuntimeException | Error e) {
            built.completeExceptionally(e);
        }
    }

    private static void closeQuietly(AutoCloseable closable) {
        try {
            closable.close();
        } catch (Exception e) {
            // Nothing is left to be done for it.
        }
    }
}
