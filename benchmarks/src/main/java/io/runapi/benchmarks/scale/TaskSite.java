package io.runapi.benchmarks.scale;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Tasks that end by chance, and a limit to how many looks a second are answered. Counts what comes. */
final class TaskSite implements Site {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    /** What is on its way when a 429 goes out is no fault of the client's. */
    private static final long ON_ITS_WAY = TimeUnit.MILLISECONDS.toNanos(50);

    private final int limit;
    private final Map<String, Long> ends = new HashMap<>();
    private final Random random = new Random(5);
    private final Deque<Long> lastSecond = new ArrayDeque<>();
    private final Deque<Long> answeredInLastSecond = new ArrayDeque<>();
    private long looks;
    private long refused;
    private long tooEarly;
    private int mostInASecond;
    private @Nullable Long pauseBegan;

    /** @param limit looks a second; further ones are refused for a second */
    TaskSite(int limit) {
        this.limit = limit;
    }

    @Override
    public Reply answer(Request request) {
        if (request.path().equals("/count")) {
            return Reply.json("200 OK", looks + " " + mostInASecond + " " + refused + " " + tooEarly);
        }
        return request.method().equals("POST") ? create(request) : look(request.path());
    }

    /** Whose request says {@code after=5000 within=60000}, in milliseconds. */
    private Reply create(Request request) {
        String id = "tsk_" + ends.size();
        ends.put(id, System.currentTimeMillis() + request.number("after") + random.nextInt(request.number("within")));
        return Reply.json("202 Accepted", "{\"id\":\"" + id + "\",\"status\":\"pending\"}");
    }

    private Reply look(String path) {
        long now = System.nanoTime();
        looks++;
        mostInASecond = Math.max(mostInASecond, count(lastSecond, now));
        if (pauseBegan != null && now - pauseBegan > ON_ITS_WAY && now - pauseBegan < SECOND) {
            tooEarly++;
        }
        if (answeredInLastSecond.size() >= limit && now - answeredInLastSecond.getFirst() < SECOND) {
            refused++;
            pauseBegan = pauseBegan == null || now - pauseBegan > SECOND ? Long.valueOf(now) : pauseBegan;
            return Reply.json("429 Too Many Requests", "{\"error\":\"too many looks\"}", "Retry-After: 1");
        }
        count(answeredInLastSecond, now);
        String id = path.substring(path.lastIndexOf('/') + 1);
        long end = ends.getOrDefault(id, 0L);
        if (System.currentTimeMillis() < end) {
            return Reply.json("200 OK", "{\"id\":\"" + id + "\",\"status\":\"processing\"}");
        }
        return Reply.json(
                "200 OK",
                "{\"id\":\"" + id + "\",\"status\":\"completed\",\"videos\":[{\"url\":\"https://files.example.com/"
                        + end + "\"}]}");
    }

    private static int count(Deque<Long> times, long now) {
        while (!times.isEmpty() && now - times.getFirst() >= SECOND) {
            times.removeFirst();
        }
        times.add(now);
        return times.size();
    }
}
