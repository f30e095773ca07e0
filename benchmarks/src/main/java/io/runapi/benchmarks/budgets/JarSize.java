package io.runapi.benchmarks.budgets;

import io.runapi.RunApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The typed API's jar. */
final class JarSize {
    private static final double MEGABYTE = 1e6;
    private static final double ALLOWED = 2.5;

    private JarSize() {}

    static Budget measure() throws IOException {
        Path jar = Path.of(
                RunApi.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException(jar + " is no jar: run the phase package");
        }
        double size = Files.size(jar) / MEGABYTE;
        return new Budget("jar of the typed API", "%.2f MB".formatted(size), ALLOWED + " MB", size <= ALLOWED);
    }
}
