package io.runapi.benchmarks;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * A JDK.
 *
 * @param home where it is
 */
record Jdk(Path home) {
    String java() {
        return home.resolve("bin").resolve("java").toString();
    }

    String version() throws IOException {
        Properties release = new Properties();
        try (Reader file = Files.newBufferedReader(home.resolve("release"))) {
            release.load(file);
        }
        return release.getProperty("JAVA_VERSION").replace("\"", "");
    }

    int feature() throws IOException {
        return Runtime.Version.parse(version()).feature();
    }
}
