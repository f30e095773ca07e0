package io.runapi.benchmarks.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.concurrent.TimeUnit;

/**
 * The process of a client. It reads what to do from standard input, a line at a time, so that several of them can be
 * warm at once and work in turns: {@code warm SECONDS}, {@code round TIMES}, {@code samples TIMES}.
 */
public final class Client {
    private final Contender contender;
    private final long expected;

    private Client(Contender contender, long expected) {
        this.contender = contender;
        this.expected = expected;
    }

    /**
     * Obeys until there are no more orders.
     *
     * @param arguments a contender's class, the base URL, and what it returns when all is well; 0 if that varies
     */
    public static void main(String[] arguments) throws Exception {
        Contender contender = Class.forName(arguments[0])
                .asSubclass(Contender.class)
                .getConstructor(String.class)
                .newInstance(arguments[1]);
        new Client(contender, Long.parseLong(arguments[2])).obey();
        // Some clients have threads that would keep the process for another minute.
        System.exit(0);
    }

    private void obey() throws Exception {
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            String[] words = order.split(" ", 2);
            int number = Integer.parseInt(words[1]);
            String answer = switch (words[0]) {
                case "warm" -> warm(number);
                case "round" -> round(number);
                case "samples" -> samples(number);
                default -> throw new IllegalArgumentException(order);
            };
            System.out.println(answer);
        }
    }

    /** Nanoseconds for each time, at the end. */
    private String warm(int seconds) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        long begun;
        do {
            begun = System.nanoTime();
            once();
        } while (System.nanoTime() < end);
        return String.valueOf(System.nanoTime() - begun);
    }

    private String round(int times) throws Exception {
        Meter meter = new Meter();
        for (int time = 0; time < times; time++) {
            once();
        }
        return meter.used();
    }

    private String samples(int times) throws Exception {
        StringBuilder samples = new StringBuilder();
        for (int time = 0; time < times; time++) {
            samples.append(once()).append(' ');
        }
        return samples.toString().strip();
    }

    private long once() throws Exception {
        long result = contender.once();
        if (expected != 0 && result != expected) {
            throw new IOException(
                    contender.getClass().getSimpleName() + " returned " + result + " instead of " + expected);
        }
        return result;
    }
}
