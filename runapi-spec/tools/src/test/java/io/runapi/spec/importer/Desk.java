package io.runapi.spec.importer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small description in a folder, and imports into it. */
final class Desk {
    private static final String COMMON = """
            openapi: 3.1.0
            info:
              title: What is shared
              version: "2026-01-01"
            components:
              schemas:
                # Of people.
                Shape:
                  type: string
                  description: The shape, as people know it.
                  enum: [square]
                CreatedTask:
                  type: object
                  description: The answer to a call that creates a task.
            """;
    private static final String RESULTS = """
            openapi: 3.1.0
            info:
              title: What the actions answer
              version: "2026-01-01"
            components:
              responses:
                ImagesTask:
                  description: The pictures.
              schemas:
                Images:
                  type: object
                  description: Pictures.
                Seed:
                  type: object
                  description: A seed.
            """;
    private static final String ROOT = """
            openapi: 3.1.0
            # Written by hand.
            info:
              title: All
              version: "2026-01-01"
            tags:
              - name: chat
                description: Chat.
            paths:
              /v1/chat:
                $ref: services/chat.yaml#/components/pathItems/chat
            components:
              securitySchemes: {}
            """;
    private static final String CHAT = """
            openapi: 3.1.0
            info:
              title: Chat
              version: "2026-01-01"
            components:
              pathItems:
                chat:
                  post:
                    operationId: chat
                    x-runapi-action: chat
            """;

    final Path folder;
    private final Path parent;
    private String out = "";
    private String err = "";

    Desk(Path parent, String words) throws IOException {
        this.parent = parent;
        this.folder = parent.resolve("openapi");
        Files.createDirectories(folder.resolve("services"));
        Files.writeString(folder.resolve("openapi.yaml"), ROOT);
        Files.writeString(folder.resolve("common.yaml"), COMMON);
        Files.writeString(folder.resolve("results.yaml"), RESULTS);
        Files.writeString(folder.resolve("words.yaml"), words);
        Files.writeString(folder.resolve("services/chat.yaml"), CHAT);
    }

    /** Imports, and returns the exit code. */
    int imports(String contract, String date) throws IOException {
        return imports(contract, date, "none");
    }

    /** Imports with an earlier glossary. */
    int imports(String contract, String date, String former) throws IOException {
        Path file = Files.writeString(parent.resolve("contract.json"), contract);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        int status = ImportCommand.run(
                List.of(folder.toString(), file.toString(), date, former),
                new PrintStream(printed, true, UTF_8),
                new PrintStream(complained, true, UTF_8));
        out = printed.toString(UTF_8);
        err = complained.toString(UTF_8);
        return status;
    }

    /** What the last import printed. */
    String out() {
        return out;
    }

    String err() {
        return err;
    }

    String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    void edit(String name, String from, String to) throws IOException {
        String before = text(name);
        if (!before.contains(from)) {
            throw new IllegalArgumentException(name + " has no " + from + ":\n" + before);
        }
        Files.writeString(folder.resolve(name), before.replace(from, to));
    }

    String changes() throws IOException {
        Path file = parent.resolve("CHANGES.md");
        return Files.exists(file) ? Files.readString(file) : "";
    }

    /** All files by name. */
    Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(parent)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(parent.relativize(path).toString(), Files.readString(path));
            }
        }
        files.remove("contract.json");
        return files;
    }
}
