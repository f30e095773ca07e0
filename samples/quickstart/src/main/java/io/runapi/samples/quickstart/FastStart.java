package io.runapi.samples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.runapi.testkit.RunApiServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Shows: a program that starts from what an earlier run of it has left behind, and what it gains. */
final class FastStart {
    private static final boolean HAS_AOT_CACHE = Runtime.version().feature() >= 25;

    private final RunApiServer server;
    private final String program;
    private final Path jar;
    private final Path archive;

    private FastStart(RunApiServer server, String program, Path jar) {
        this.server = server;
        this.program = program;
        this.jar = jar;
        this.archive =
                jar.resolveSibling(program.substring(program.lastIndexOf('.') + 1) + (HAS_AOT_CACHE ? ".aot" : ".jsa"));
    }

    /**
     * Writes the file and measures.
     *
     * @param args the class to start, and the jar that it is in
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        try (RunApiServer server = RunApiServer.start()) {
            FastStart start = new FastStart(server, args[0], Path.of(args[1]));
            start.write();
            start.compare();
        }
    }

    private void write() throws IOException, InterruptedException {
        Files.deleteIfExists(archive);
        run(HAS_AOT_CACHE ? "-XX:AOTCacheOutput=" + archive : "-XX:ArchiveClassesAtExit=" + archive);
        System.out.printf("Wrote %s, %d MB.%n", archive, Files.size(archive) >> 20);
    }

    private void compare() throws IOException, InterruptedException {
        String without = "-Xshare:auto"; // which is the default
        String with = (HAS_AOT_CACHE ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive;
        for (int turn = 1; turn <= 2; turn++) {
            System.out.printf("From start to exit: %d ms without it, %d ms with it.%n", run(without), run(with));
        }
        // by its path: another JDK may be the one that is found first, and cannot use the file
        System.out.printf("To start with it: %s %s -classpath %s %s%n", java(), with, classPath(), program);
    }

    /** Runs the program in a JVM of its own, where it calls the test server, and returns its milliseconds. */
    private long run(String option) throws IOException, InterruptedException {
        Path output = jar.resolveSibling("fast-start.txt");
        long start = System.nanoTime();
        int status = new ProcessBuilder(
                        java(),
                        option,
                        "-Drunapi.base.url=" + server.baseUrl(),
                        "-Drunapi.api.key=" + server.apiKey(),
                        "-Drunapi.samples.output=" + jar.resolveSibling("media"),
                        "-classpath",
                        classPath(),
                        program,
                        "--live")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        if (status != 0) {
            throw new IllegalStateException(
                    program + " ended with " + status + ":\n" + Files.readString(output, UTF_8));
        }
        return millis;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** This one's, with the jar in place of the folder that it was made of. */
    private String classPath() {
        return System.getProperty("java.class.path")
                .replace(jar.resolveSibling("classes").toString(), jar.toString());
    }
}
