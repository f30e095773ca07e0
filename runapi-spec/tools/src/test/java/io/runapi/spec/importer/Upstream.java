package io.runapi.spec.importer;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service's own contracts. They are not part of this repository: without them, tests are skipped. */
final class Upstream {
    static final String DATE = "2026-08-21";
    static final List<String> EARLIER = List.of("2026-07-16", "2026-07-29", "2026-08-07");
    static final Path CURRENT = Path.of("../../../shared/api/contract.json");
    static final Path DESCRIPTION = Path.of("../openapi");

    private Upstream() {}

    static void assumeHere() {
        assumeThat(Files.exists(CURRENT))
                .as("the contract lies beside the repository")
                .isTrue();
    }

    static Path of(String date) {
        return CURRENT.resolveSibling("history/contract-" + date + ".json");
    }

    static JsonNode actions() {
        return new JsonMapper().readTree(CURRENT).get("actions");
    }

    static Set<String> tags() {
        return actions().propertyNames().stream()
                .map(key -> key.substring(0, key.indexOf('/')).replace('-', '_'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A copy of the description, with or without the services of the contract. */
    static Path copy(Path parent, boolean withServices) throws IOException {
        Path folder = parent.resolve("openapi");
        Files.createDirectories(folder.resolve("services"));
        Set<String> tags = tags();
        try (Stream<Path> files = Files.walk(DESCRIPTION)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> withServices || !isService(file, tags))
                    .forEach(file -> copy(file, folder));
        }
        return folder;
    }

    private static boolean isService(Path file, Set<String> tags) {
        return file.getParent().endsWith("services")
                && tags.contains(String.valueOf(file.getFileName()).replace(".yaml", ""));
    }

    private static void copy(Path file, Path folder) {
        try {
            Files.copy(file, folder.resolve(DESCRIPTION.relativize(file).toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
