package io.runapi.spec.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code MirrorSources FROM TO} gives a folder the Java sources of another. OpenAPI Generator and the formatter write
 * all of theirs every time; the compiler looks at the mirror, where only what differs is new.
 */
public final class MirrorSources {
    private MirrorSources() {}

    /**
     * Mirrors.
     *
     * @param arguments the folder that is written anew each time, and its mirror
     * @throws IOException if a file can't be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("two arguments are needed: a folder of sources and its mirror");
        }
        Path from = Path.of(arguments[0]);
        Path to = Path.of(arguments[1]);
        for (Path source : sources(from)) {
            Output.write(to.resolve(from.relativize(source)), Files.readAllBytes(source));
        }
        for (Path mirrored : sources(to)) {
            if (Files.notExists(from.resolve(to.relativize(mirrored)))) {
                Files.delete(mirrored);
            }
        }
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
