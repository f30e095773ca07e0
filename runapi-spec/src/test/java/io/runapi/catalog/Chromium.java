package io.runapi.catalog;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
        Stream<Path> onPath = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")).map(Path::of), onPath)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Starts a browser and waits until it listens.
     *
     * @throws IOException if it ends at once or does not listen in a minute, with what it said
     */
    static Chromium start(Path browser, Path profile) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                browser.toString(),
                "--headless=new",
                // Build machines often forbid what the sandbox needs, and the page is our own.
                "--no-sandbox",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "--no-first-run",
                "--no-default-browser-check",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-extensions",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "about:blank");
        // Its own temporary files go where the profile is, and go away with it.
        builder.environment().put("TMPDIR", Files.createDirectories(profile).toString());
        Process process =
                builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            return new Chromium(process, address(process));
        } catch (CompletionException e) {
            process.destroyForcibly();
            throw new IOException(browser + " does not start", e.getCause());
        }
    }

    private static URI address(Process process) {
        CompletableFuture<URI> address = new CompletableFuture<>();
        Thread reader = new Thread(() -> read(process, address), "chromium log");
        reader.setDaemon(true);
        reader.start();
        return address.orTimeout(1, TimeUnit.MINUTES).join();
    }

    /** Reads on after the address, too, since a full pipe would stop the browser. */
    private static void read(Process process, CompletableFuture<URI> address) {
        StringBuilder said = new StringBuilder();
        try (BufferedReader log = process.errorReader(StandardCharsets.UTF_8)) {
            for (String line = log.readLine(); line != null; line = log.readLine()) {
                if (line.startsWith(LISTENING)) {
                    address.complete(URI.create(line.substring(LISTENING.length())));
                } else if (!address.isDone()) {
                    said.append(line).append('\n');
                }
            }
            address.completeExceptionally(new IOException("it ended and said:\n" + said));
        } catch (IOException e) {
            address.completeExceptionally(e);
        }
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
