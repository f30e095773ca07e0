package io.runapi.benchmarks.scale;

import io.runapi.AspectRatio;
import io.runapi.ChatCompletionChunk;
import io.runapi.ChatCompletionRequest;
import io.runapi.ChatStream;
import io.runapi.OutputResolution;
import io.runapi.RunApi;
import io.runapi.RunwayTextToVideoRequest;
import io.runapi.Videos;
import io.runapi.task.PollSchedule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** One client streams millions of chunks, gives up streams, and waits for tasks: nothing it holds may grow. */
public final class Soak {
    private static final int STREAM = 50_000;
    private static final int ROUNDS = 10;

    /** What is kept for the next call may come and go: classes, pooled threads and connections. */
    private static final long HEAP_ALLOWED = 1_000_000;

    private static final int ALLOWED = 2;

    private final RunApi runapi;
    private final int streams;
    private final List<Sample> samples = new ArrayList<>();
    private long chunks;

    /**
     * What the process held.
     *
     * @param heap bytes that live
     * @param threads how many
     * @param files open files, sockets among them
     */
    private record Sample(long chunks, long heap, int threads, long files) {}

    private Soak(RunApi runapi, int streams) {
        this.runapi = runapi;
        this.streams = streams;
    }

    /**
     * Streams.
     *
     * @param arguments the server's origin, millions of chunks
     */
    public static void main(String[] arguments) {
        try (RunApi runapi = RunApi.builder()
                .apiKey("sk-benchmark")
                .baseUrl(arguments[0])
                .pollSchedule(PollSchedule.fixed(Duration.ofMillis(20)))
                .build()) {
            int streams = Integer.parseInt(arguments[1]) * 1_000_000 / STREAM;
            new Soak(runapi, streams).run();
        }
    }

    private void run() {
        long began = System.nanoTime();
        for (int round = 1; round <= ROUNDS; round++) {
            for (int i = 0; i < streams / ROUNDS; i++) {
                read(STREAM);
            }
            for (int i = 0; i < 20; i++) {
                read(10 + i);
            }
            tasks();
            samples.add(new Sample(chunks, Footprint.heap(), Footprint.threads().size(), Footprint.files()));
        }
        report(System.nanoTime() - began);
    }

    /** Reads so many chunks of a stream, and closes it. */
    private void read(int most) {
        int next = 0;
        try (ChatStream stream = runapi.chat().stream(ChatCompletionRequest.builder("gpt-5.5")
                .user("stream=7 chunks=" + STREAM)
                .build())) {
            for (ChatCompletionChunk chunk : stream) {
                if (!chunk.text().equals("7:" + next)) {
                    throw new IllegalStateException("7:" + next + " was to come, not " + chunk.text());
                }
                next++;
                if (next == most) {
                    break;
                }
            }
        }
        if (next != most) {
            throw new IllegalStateException("a stream ended after " + next + " chunks");
        }
        chunks += next;
    }

    private void tasks() {
        RunwayTextToVideoRequest request = RunwayTextToVideoRequest.builder(
                        "after=1 within=300", 10, OutputResolution.P1080)
                .aspectRatio(AspectRatio.R16_9)
                .build();
        List<CompletableFuture<Videos>> futures = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            futures.add(runapi.runway().textToVideo(request).future());
        }
        for (int i = 0; i < 200; i += 10) {
            futures.remove(i * 9 / 10).cancel(true);
        }
        futures.forEach(CompletableFuture::join);
    }

    private void report(long nanos) {
        Sample early = samples.get(2);
        Sample last = samples.get(samples.size() - 1);
        Checks checks = new Checks();
        checks.note("chunks, and how many a second", chunks + ", " + chunks * 1_000_000_000L / nanos);
        checks.add(
                "live heap after " + early.chunks() / 1_000_000 + " million chunks, and at the end",
                Footprint.megabytes(early.heap()) + ", " + Footprint.megabytes(last.heap()),
                "no growth",
                last.heap() <= early.heap() + HEAP_ALLOWED);
        checks.add(
                "threads",
                early.threads() + ", " + last.threads(),
                "no growth",
                last.threads() <= early.threads() + ALLOWED);
        checks.add(
                "open files, sockets among them",
                early.files() + ", " + last.files(),
                "no growth",
                last.files() <= early.files() + ALLOWED);
        checks.end();
    }
}
