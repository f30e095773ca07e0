package io.runapi.samples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the samples keep what was made for them. */
final class Media {
    private Media() {}

    /** A file in the output folder: Maven names one below {@code target}; otherwise it is the current folder. */
    static Path path(String name) throws IOException {
        Path folder = Path.of(System.getProperty("runapi.samples.output", ""));
        Files.createDirectories(folder.toAbsolutePath());
        return folder.resolve(name);
    }

    /** Name and size, the name as somebody in the current folder would type it. */
    static String describe(Path file) throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Path name = file.startsWith(here) ? here.relativize(file) : file;
        return "%s (%,d bytes)".formatted(name, Files.size(file));
    }
}
