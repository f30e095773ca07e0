package io.runapi.benchmarks.scale;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a benchmark of scale: a process for the server, and one for the client, which prints a table. */
public final class Scale {
    private final String java;
    private boolean isKept = true;

    private Scale(Path jdk) {
        this.java = jdk.resolve("bin/java").toString();
    }

    /**
     * Measures; ends the JVM with 1 if a target is missed.
     *
     * @param arguments {@code tasks}, {@code streams} or {@code soak}; the home of the JDK to measure
     * @throws Exception if a process can't be run
     */
    public static void main(String[] arguments) throws Exception {
        if (!run(arguments[0], Path.of(arguments[1]))) {
            System.exit(1);
        }
    }

    /**
     * Measures.
     *
     * @param name {@code tasks}, {@code streams} or {@code soak}
     * @param jdk the home of the JDK to measure
     * @return whether all targets were kept
     * @throws IOException if a process can't be run
     * @throws InterruptedException if interrupted while a process runs
     */
    public static boolean run(String name, Path jdk) throws IOException, InterruptedException {
        Scale scale = new Scale(jdk);
        switch (name) {
            case "tasks" -> {
                scale.measure(
                        "10,000 tasks, looked at every 10 s, 1,100 looks a second at most",
                        1_000_000,
                        0,
                        "-Xmx150m",
                        ManyTasks.class,
                        "10000",
                        "10",
                        "1100",
                        "1000000",
                        "50");
                scale.measure(
                        "1,000 tasks, looked at every 2 s, at a service that answers 300 looks a second",
                        300,
                        0,
                        "-Xmx150m",
                        ManyTasks.class,
                        "1000",
                        "2",
                        "1100",
                        "300",
                        "15");
            }
            case "streams" -> {
                if (scale.hasVirtualThreads()) {
                    scale.measure(
                            "2,000 streams, a loop on a virtual thread each",
                            0,
                            2000,
                            "-Xmx512m",
                            ManyStreams.class,
                            "virtual",
                            "2000",
                            "500");
                }
                scale.measure(
                        "2,000 streams, a subscriber each",
                        0,
                        2000,
                        "-Xmx512m",
                        ManyStreams.class,
                        "publisher",
                        "2000",
                        "500");
            }
            case "soak" -> scale.measure("10 million chunks", 1_000_000, 0, "-Xmx256m", Soak.class, "10");
            default -> throw new IllegalArgumentException(name + " is none of tasks, streams and soak");
        }
        return scale.isKept;
    }

    private boolean hasVirtualThreads() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(java, "--version").start();
        try (BufferedReader lines = process.inputReader()) {
            String version = lines.readLine();
            process.waitFor();
            return Integer.parseInt(version.split("[ .]", -1)[1]) >= 21;
        }
    }

    private void measure(String title, int limit, int together, String heap, Class<?> client, String... arguments)
            throws IOException, InterruptedException {
        System.out.println("\n" + title + "\n");
        Process server = jvm("-Xmx256m", ScaleServer.class, List.of(String.valueOf(limit), String.valueOf(together)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader answers = server.inputReader()) {
            List<String> all = new ArrayList<>(List.of("http://127.0.0.1:" + answers.readLine()));
            all.addAll(List.of(arguments));
            isKept &= jvm(heap, client, all).inheritIO().start().waitFor() == 0;
        } finally {
            server.destroy();
        }
    }

    private ProcessBuilder jvm(String heap, Class<?> main, List<String> arguments) {
        List<String> line = new ArrayList<>(
                List.of(java, heap, "-classpath", System.getProperty("java.class.path"), main.getName()));
        line.addAll(arguments);
        return new ProcessBuilder(line);
    }
}
