package io.runapi.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A client's own class path, as the build has written it down. */
final class ClassPath {
    private ClassPath() {}

    /** The jar of a client's module and those that it depends on. */
    static List<Path> of(Setup setup, String module) throws IOException {
        Path target =
                setup.project().resolve("benchmarks/clients").resolve(module).resolve("target");
        Path file = target.resolve("class-path");
        if (!Files.exists(file)) {
            throw new IllegalStateException(file + " is missing: ./mvnw -q -Pbench writes it");
        }
        Path own;
        try (Stream<Path> files = Files.list(target)) {
            own = files.filter(jar -> jar.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
        }
        String others = Files.readString(file).strip();
        return Stream.concat(
                        Stream.of(own),
                        Stream.of(others.split(File.pathSeparator))
                                .filter(jar -> !jar.isEmpty())
                                .map(Path::of))
                .toList();
    }

    static String text(List<Path> jars) {
        return String.join(File.pathSeparator, jars.stream().map(Path::toString).toList());
    }
}
