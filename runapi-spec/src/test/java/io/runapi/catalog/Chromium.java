package io.runapi.catalog;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Chromium of this machine, without a window and with an empty profile of its own. */
final class Chromium implements AutoCloseable {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

    private static final String LISTENING = "DevTools listening on ";

    private final Process process;
    private final URI address;

    private Chromium(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** The browser named by the environment variable CHROMIUM, or the first on the path. */
    static Optional<Path> find() {
        String named = System.getenv("CHROMIUM");
        Stream<Path> onPath = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(Stream.ofNullable(named).map(Path::of), onPath)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Chromium start(Path browser, Path profile) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                browser.toString(),
                "--headless=new",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "--no-first-run",
                "--no-default-browser-check",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-extensions",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "about:blank"));
        // Chromium's sandbox refuses to be run by root, which build machines often are.
        if (System.getProperty("user.name").equals("root")) {
            command.add(1, "--no-sandbox");
        }
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        // Its own temporary files go where the profile is, and go away with it.
        builder.environment().put("TMPDIR", Files.createDirectories(profile).toString());
        Process process = builder.start();
        BufferedReader log =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        List<String> said = new ArrayList<>();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            said.add(line);
            if (line.startsWith(LISTENING)) {
                drain(log);
                return new Chromium(process, URI.create(line.substring(LISTENING.length())));
            }
        }
        throw new IOException(browser + " did not start: " + String.join("\n", said));
    }

    /** Reads on, since a full pipe would stop the browser. */
    private static void drain(BufferedReader log) {
        Thread thread = new Thread(
                () -> {
                    try {
                        while (log.readLine() != null) {
                            // Of no interest.
                        }
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                "chromium log");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((same, ended) -> {});
        thread.start();
    }

    DevTools connect() {
        return new DevTools(address);
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
