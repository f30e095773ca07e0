package io.runapi.benchmarks.scale;

import io.runapi.AspectRatio;
import io.runapi.OutputResolution;
import io.runapi.RunApi;
import io.runapi.RunwayTextToVideoRequest;
import io.runapi.Videos;
import io.runapi.task.PollSchedule;
import io.runapi.task.Task;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** One client waits for many tasks through futures. */
public final class ManyTasks {
    private final String origin;
    private final int tasks;
    private final Duration interval;
    private final int budget;
    private final int limit;
    private final int within;

    private final long[] lags;
    private final AtomicInteger ended = new AtomicInteger();
    private final AtomicInteger noticed = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final ThreadWatch threads = new ThreadWatch();

    private ManyTasks(String[] arguments) {
        this.origin = arguments[0];
        this.tasks = Integer.parseInt(arguments[1]);
        this.interval = Duration.ofSeconds(Integer.parseInt(arguments[2]));
        this.budget = Integer.parseInt(arguments[3]);
        this.limit = Integer.parseInt(arguments[4]);
        this.within = Integer.parseInt(arguments[5]);
        this.lags = new long[tasks];
    }

    /**
     * Waits for them.
     *
     * @param arguments the server's origin, how many tasks, seconds between looks, looks a second that the client may
     *     make, looks a second that the server answers, seconds in which the tasks end
     * @throws Exception if they can't be waited for
     */
    public static void main(String[] arguments) throws Exception {
        new ManyTasks(arguments).run();
    }

    private void run() throws Exception {
        long heapBefore = Footprint.heap();
        try (RunApi runapi = RunApi.builder()
                .apiKey("sk-benchmark")
                .baseUrl(origin)
                .pollSchedule(PollSchedule.fixed(interval))
                .pollBudget(budget)
                .build()) {
            for (int i = 0; i < tasks; i++) {
                follow(runapi);
                if (i % 500 == 0) {
                    threads.look();
                }
            }
            long heap = Footprint.heap();
            int waiting = tasks - ended.get();
            long cpu = Footprint.cpu();
            while (ended.get() < tasks) {
                threads.look();
                Thread.sleep(50);
            }
            report(heap, heapBefore, waiting, Footprint.cpu() - cpu);
        }
    }

    private void follow(RunApi runapi) {
        RunwayTextToVideoRequest request = RunwayTextToVideoRequest.builder(
                        "after=" + interval.toMillis() + " within=" + within * 1000, 10, OutputResolution.P1080)
                .aspectRatio(AspectRatio.R16_9)
                .build();
        Task<Videos> task = runapi.runway().textToVideo(request);
        CompletableFuture<?> unused = task.future().whenComplete(this::ended);
    }

    /** The server names the file by when the task ended. */
    private void ended(Videos videos, Throwable failure) {
        if (failure == null) {
            String path = String.valueOf(videos.videos().get(0).url());
            long end = Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
            lags[noticed.getAndIncrement()] = Math.max(0, System.currentTimeMillis() - end);
        } else {
            failed.incrementAndGet();
        }
        ended.incrementAndGet();
    }

    private void report(long heap, long heapBefore, int waiting, long cpu) throws IOException {
        String[] counts;
        try (InputStream answer = URI.create(origin + "/count").toURL().openStream()) {
            counts = new String(answer.readAllBytes(), StandardCharsets.UTF_8).split(" ", -1);
        }
        long looks = Long.parseLong(counts[0]);
        long most = Long.parseLong(counts[1]);
        long refused = Long.parseLong(counts[2]);
        long early = Long.parseLong(counts[3]);
        Arrays.sort(lags);
        Checks checks = new Checks();
        checks.add("tasks that failed, of " + tasks, failed, "0", failed.get() == 0);
        checks.add("threads beyond the HTTP client's", threads, "at most 4", threads.most() <= 4);
        checks.add(
                "live heap with " + waiting + " tasks waited for",
                Footprint.megabytes(heap) + " (" + Footprint.megabytes(heapBefore) + " before), with -Xmx"
                        + Runtime.getRuntime().maxMemory() / (1024 * 1024) + "m",
                "under 150 MB",
                heap < 150e6);
        // The client counts as it sends; what is late on the way arrives together with what is not.
        checks.add(
                "most looks in a second, as they arrive",
                most,
                "at most the budget of " + budget + ", and 2% for the way",
                most <= budget * 1.02);
        checks.note("looks, and processor time of the client for each", looks + ", " + cpu / 1000 / looks + " us");
        long stretched = Math.max(interval.toMillis(), tasks * 1020L / Math.min(budget, limit));
        long p99 = lags[tasks * 99 / 100];
        String lag = "%d ms, %d ms, %d ms".formatted(lags[tasks / 2], p99, lags[tasks - 1]);
        if (refused == 0) {
            checks.add(
                    "noticed after its end (median, p99, last)",
                    lag,
                    "p99 at most the interval of " + stretched + " ms and 100 ms",
                    p99 <= stretched + 100);
        } else {
            checks.note("noticed after its end (median, p99, last)", lag);
            checks.add("looks refused (429)", refused, "at most one in 20", refused * 20 <= looks);
            checks.add("looks before Retry-After was over", early, "0", early == 0);
        }
        checks.end();
    }
}
