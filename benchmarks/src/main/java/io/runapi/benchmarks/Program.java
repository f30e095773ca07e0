package io.runapi.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program that asks once and prints the answer.
 *
 * @param name its name in tables
 * @param module its module below {@code benchmarks/clients}, and its package
 * @param type the simple name of its class
 * @param options the JVM's
 */
record Program(String name, String module, String type, List<String> options) {
    Program(String name, String module, String type) {
        this(name, module, type, List.of());
    }

    Program with(String suffix, String... more) {
        return new Program(name + suffix, module, type, List.of(more));
    }

    /** Runs it to its end. */
    Start run(Setup setup, String baseUrl) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(setup.jdk().java());
        command.addAll(options);
        command.add("-classpath");
        command.add(ClassPath.text(ClassPath.of(setup, module)));
        command.add("io.runapi.benchmarks." + module + "." + type);
        command.add(baseUrl);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        long begun = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader output = process.inputReader()) {
            if (output.readLine() == null) {
                throw new IOException(name + " printed no answer: its errors stand above");
            }
            double wall = System.nanoTime() - begun;
            double cpu = process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
            double memory = mostMemory(process.pid());
            process.getOutputStream().close();
            process.waitFor();
            return new Start(wall, cpu, memory);
        }
    }

    /** How many classes it loads, from an archive or not. */
    long classes(Setup setup, String baseUrl) throws IOException, InterruptedException {
        Path log = Files.createTempFile("classes", ".log");
        List<String> more = new ArrayList<>(options);
        more.add("-Xlog:class+load:file=" + log);
        new Program(name, module, type, more).run(setup, baseUrl);
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" source: ")).count();
        } finally {
            Files.delete(log);
        }
    }

    /** Bytes of memory at its most; 0 where the system does not tell. */
    private static double mostMemory(long process) throws IOException {
        Path status = Path.of("/proc/" + process + "/status");
        if (!Files.exists(status)) {
            return 0;
        }
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith("VmHWM:")) {
                return Double.parseDouble(line.replaceAll("\\D", "")) * 1024;
            }
        }
        return 0;
    }

    /**
     * What one run took until the answer was printed.
     *
     * @param wall nanoseconds
     * @param cpu nanoseconds
     * @param memory bytes at its most
     */
    record Start(double wall, double cpu, double memory) {}
}
