package com.example.film;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.runapi.testkit.RunApiExtension;
import io.runapi.testkit.RunApiServer;
import io.runapi.testkit.RunApiServerBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Runs the image that jlink made: a Java of its own with nothing but what the film needs. */
class ImageTest {
    private static final Path IMAGE = Path.of("target", "image");

    @RegisterExtension
    static final RunApiExtension RUNAPI = new RunApiExtension(settings());

    private static RunApiServerBuilder settings() {
        return RunApiServer.builder().videoTime(Duration.ofMillis(300));
    }

    @Test
    void shootsAFilm(RunApiServer server) throws Exception {
        server.onChat().reply("Salt and Light").reply("Dawn. A rope creaks.");
        ProcessBuilder film = new ProcessBuilder(
                IMAGE.resolve("bin").resolve("film").toString(), "a harbour");
        film.environment().put("RUNAPI_BASE_URL", server.baseUrl());
        film.environment().put("RUNAPI_API_KEY", server.apiKey());
        film.environment().remove("JAVA_HOME");
        Process process = film.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(
                List.of("title: Salt and Light", "opening: Dawn. A rope creaks.", "film: saved"),
                said.lines().toList());
        assertEquals(0, process.waitFor());
    }

    @Test
    void hasTheModulesThatItNeeds() throws Exception {
        Process process = new ProcessBuilder(IMAGE.resolve("bin").resolve("java").toString(), "--list-modules")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(
                List.of(
                        "com.example.film",
                        "io.runapi",
                        "io.runapi.runtime",
                        "java.base",
                        "java.net.http"),
                said.lines().map(line -> line.replaceAll("@.*", "")).sorted().toList());
        System.out.println("The image has " + size() / 1_000_000 + " MB.");
    }

    private static long size() throws IOException {
        try (Stream<Path> files = Files.walk(IMAGE)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
