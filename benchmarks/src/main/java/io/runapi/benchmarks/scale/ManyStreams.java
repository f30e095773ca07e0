package io.runapi.benchmarks.scale;

import io.runapi.ChatCompletionChunk;
import io.runapi.ChatCompletionRequest;
import io.runapi.ChatStream;
import io.runapi.RunApi;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** One client reads many streams at a time: by a loop on a virtual thread each, or by a subscriber each. */
public final class ManyStreams {
    private final int streams;
    private final int chunks;
    private final CountDownLatch open;
    private final AtomicLong right = new AtomicLong();
    private final AtomicInteger wrong = new AtomicInteger();

    private ManyStreams(int streams, int chunks) {
        this.streams = streams;
        this.chunks = chunks;
        this.open = new CountDownLatch(streams);
    }

    /**
     * Reads them.
     *
     * @param arguments the server's origin, {@code virtual} or {@code publisher}, how many streams, how many chunks of
     *     each
     * @throws Exception if they can't be read
     */
    public static void main(String[] arguments) throws Exception {
        new ManyStreams(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]))
                .run(arguments[0], arguments[1].equals("virtual"));
    }

    private void run(String origin, boolean isVirtual) throws Exception {
        ThreadWatch threads = new ThreadWatch();
        long heap = 0;
        long cpu;
        long began;
        long files = 0;
        try (RunApi runapi =
                RunApi.builder().apiKey("sk-benchmark").baseUrl(origin).build()) {
            ExecutorService executor = isVirtual ? virtualThreads() : Executors.newSingleThreadExecutor();
            began = System.nanoTime();
            cpu = Footprint.cpu();
            for (int i = 0; i < streams; i++) {
                int number = i;
                executor.execute(isVirtual ? () -> loop(runapi, number) : () -> subscribe(runapi, number));
            }
            while (!open.await(50, TimeUnit.MILLISECONDS)) {
                threads.look();
                if (heap == 0 && right.get() > (long) streams * chunks / 2) {
                    heap = Footprint.heap();
                    files = Footprint.files();
                }
            }
            cpu = Footprint.cpu() - cpu;
            executor.shutdown();
        }
        long all = (long) streams * chunks;
        Checks checks = new Checks();
        checks.add(
                "chunks in order, of " + all + " in " + streams + " streams",
                right,
                String.valueOf(all),
                right.get() == all);
        checks.add("streams that lost, mixed up or broke off", wrong, "0", wrong.get() == 0);
        checks.note("threads beyond the HTTP client's", threads);
        checks.note("live heap half-way, with " + files + " open files", Footprint.megabytes(heap));
        checks.note("processor time of the client for a chunk", "%.2f us".formatted(cpu / 1e3 / all));
        checks.note("chunks a second", all * 1_000_000_000L / (System.nanoTime() - began));
        checks.end();
    }

    /** Java 17, which this is written in, has none. */
    private static ExecutorService virtualThreads() throws ReflectiveOperationException {
        return (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    }

    private ChatStream stream(RunApi runapi, int number) {
        return runapi.chat().stream(ChatCompletionRequest.builder("gpt-5.5")
                .user("stream=" + number + " chunks=" + chunks)
                .build());
    }

    private void loop(RunApi runapi, int number) {
        Numbers numbers = new Numbers(number);
        try (ChatStream stream = stream(runapi, number)) {
            for (ChatCompletionChunk chunk : stream) {
                numbers.take(chunk);
            }
            numbers.end(null);
        } catch (RuntimeException e) {
            numbers.end(e);
        }
    }

    private void subscribe(RunApi runapi, int number) {
        Numbers numbers = new Numbers(number);
        try {
            stream(runapi, number).subscribe(new ChunkSubscriber(numbers::take, numbers::end));
        } catch (RuntimeException e) {
            numbers.end(e);
        }
    }

    /** Looks for what is missing. */
    private final class Numbers {
        private final int stream;
        private int next;

        private Numbers(int stream) {
            this.stream = stream;
        }

        private void take(ChatCompletionChunk chunk) {
            if (chunk.text().equals(stream + ":" + next)) {
                right.incrementAndGet();
            }
            next++;
        }

        private void end(@Nullable Throwable failure) {
            if (failure != null || next != chunks) {
                wrong.incrementAndGet();
                System.err.println("stream " + stream + " ended after " + next + " chunks: " + failure);
            }
            open.countDown();
        }
    }
}
