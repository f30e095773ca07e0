package io.runapi.benchmarks.budgets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The build of the typed API's module from a clean checkout: generating, formatting, compiling, testing, packing. */
final class BuildTime {
    private static final Pattern MODULE =
            Pattern.compile("RunAPI typed API \\.+ SUCCESS \\[\\s*(?:(\\d+):)?(\\d+)(?:\\.(\\d+))? (?:s|min)\\]");
    private static final double ALLOWED_SECONDS = 90;

    private BuildTime() {}

    static Budget measure(Path project, Path work) throws IOException, InterruptedException {
        Path clone = work.resolve("clone");
        run(work, List.of("git", "clone", "--quiet", project.toString(), clone.toString()));
        String output = run(
                clone,
                List.of(
                        clone.resolve("mvnw").toString(),
                        "-pl",
                        "runapi-spec",
                        "-am",
                        "-Dstyle.color=never",
                        "package"));
        Matcher module = MODULE.matcher(output);
        if (!module.find()) {
            throw new IllegalStateException("the build failed:\n" + output);
        }
        double minutes = module.group(1) == null ? 0 : Double.parseDouble(module.group(1));
        double seconds = minutes * 60 + Double.parseDouble(module.group(2));
        return new Budget(
                "build of runapi-spec with its tests, from a fresh clone of what is committed",
                "%.0f s".formatted(seconds),
                "%.0f s".formatted(ALLOWED_SECONDS),
                seconds <= ALLOWED_SECONDS);
    }

    private static String run(Path directory, List<String> command) throws IOException, InterruptedException {
        Path log = Files.createTempFile(directory.getParent(), "run", ".log");
        int result = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        String output = Files.readString(log);
        if (result != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed:\n" + output);
        }
        return output;
    }
}
