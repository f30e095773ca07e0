package io.runapi.spec.importer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.runapi.spec.changes.ChangeReport;
import io.runapi.spec.contract.Contract;
import io.runapi.spec.contract.ContractException;
import io.runapi.spec.contract.ContractReader;
import io.runapi.spec.contract.Problem;
import io.runapi.spec.description.Action;
import io.runapi.spec.description.Catalog;
import io.runapi.spec.description.Description;
import io.runapi.spec.description.Service;
import io.runapi.spec.description.ServiceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Brings the description up to date with a contract, in memory; {@link FileUpdate} writes what comes of it. */
final class Importer {
    private static final List<String> SHARED = List.of("common.yaml", "results.yaml");

    private final Path directory;
    private final String date;
    private final Words words;
    private final Description description;
    private final Needs needs = new Needs();
    private final Map<Path, String> texts = new LinkedHashMap<>();

    private Importer(Path directory, String date, Path former) throws IOException {
        this.directory = directory;
        this.date = date;
        this.words = Words.read(directory.resolve("words.yaml"), former);
        this.description = Description.read(directory);
    }

    /**
     * What an import comes to.
     *
     * @param texts what files will hold
     * @param warnings what is odd about the contract
     * @param needs what the glossary lacks
     * @param changes what is different from before
     */
    record Outcome(Map<Path, String> texts, List<Problem> warnings, List<String> needs, List<String> changes) {}

    /**
     * Prepares an import.
     *
     * @param directory the description's, which is not changed
     * @param date of the contract, as 2026-08-21
     * @param former the glossary as it was, if its words shall be replaced
     * @throws ContractException if the contract is not understood
     */
    static Outcome prepare(Path directory, Path contract, String date, Path former)
            throws IOException, ContractException {
        Contract read = ContractReader.read(contract);
        return new Importer(directory, date, former).outcome(read);
    }

    private Outcome outcome(Contract contract) throws IOException {
        Set<String> tags =
                contract.canonical((tag, endpoint) -> false).services().keySet();
        Catalog before = description.canonical(tags);
        Catalog after = new Enriched(words)
                .catalog(contract.canonical((tag, endpoint) ->
                        before.action(tag, endpoint).map(Action::synchronous).orElse(false)));
        write(before, after);
        List<String> changes = ChangeReport.lines(before, after);
        if (!changes.isEmpty()) {
            Path file = directory.resolveSibling("CHANGES.md");
            texts.put(file, ChangeLog.with(Files.exists(file) ? Files.readString(file) : "", date, changes));
        }
        return new Outcome(texts, contract.warnings(), needs.lines(), changes);
    }

    private void write(Catalog before, Catalog after) throws IOException {
        Map<String, Service> services = new LinkedHashMap<>(after.services());
        description.services().values().stream()
                .filter(file -> file.upstream().isPresent() && !services.containsKey(file.tag()))
                .forEach(file -> services.put(
                        file.tag(),
                        new Service(
                                file.upstream().orElse(""),
                                file.tree().at("/info/title").asString(""),
                                Map.of())));
        Map<String, JsonNode> shared = new LinkedHashMap<>();
        for (String name : SHARED) {
            shared.put(name, Description.yaml(directory.resolve(name)));
        }
        Types types = new Types(words);
        Context context = new Context(
                date,
                words,
                needs,
                types,
                new Results(shared),
                new Tombstones(words, date, before, after),
                new Paths(words, description.root()),
                elsewhere(services.keySet(), shared, types));
        Map<String, String> titles = new LinkedHashMap<>();
        Map<String, Map<String, String>> paths = new LinkedHashMap<>();
        services.forEach((tag, service) -> {
            ServiceFile old = description
                    .services()
                    .getOrDefault(tag, ServiceFile.of(tag, JsonNodeFactory.instance.objectNode()));
            ServiceWriter writer = new ServiceWriter(context, service, old);
            old.comments().forEach(line -> needs.comment("services/" + tag + ".yaml", line));
            List<String> lines = new ArrayList<>(old.head());
            lines.addAll(YamlWriter.lines(writer.file(), 0));
            texts.put(directory.resolve("services").resolve(tag + ".yaml"), text(lines));
            if (!writer.paths().isEmpty()) {
                titles.put(tag, writer.title());
                paths.put(tag, writer.paths());
            }
        });
        Proof.sameAs(after, texts);
        Splice root = splice("openapi.yaml");
        new RootWriter(description, words, services.keySet()).write(root, titles, paths);
        texts.put(directory.resolve("openapi.yaml"), text(root.lines()));
        for (String name : SHARED) {
            if (Files.exists(directory.resolve(name))) {
                Splice file = splice(name);
                if (name.equals("common.yaml")) {
                    CommonWriter.write(file, description.common(), words, types, needs);
                }
                texts.put(directory.resolve(name), text(file.lines()));
            }
        }
    }

    /** What the files that are not the contract's refer to; the shared types learn the values that they list. */
    private Set<String> elsewhere(Set<String> owned, Map<String, JsonNode> shared, Types types) {
        Set<String> names = new LinkedHashSet<>();
        List<JsonNode> trees = new ArrayList<>(shared.values());
        description.services().values().stream()
                .filter(file -> !owned.contains(file.tag()))
                .forEach(file -> trees.add(file.tree()));
        for (JsonNode tree : trees) {
            names.addAll(Keeper.named(tree));
            tree.findParents("x-runapi-type")
                    .forEach(property -> types.useShared(
                            property.path("x-runapi-type").asString(""),
                            property.path("enum")
                                    .valueStream()
                                    .map(JsonNode::asString)
                                    .toList()));
        }
        names.forEach(name -> types.useShared(name, List.of()));
        return names;
    }

    private Splice splice(String name) throws IOException {
        Splice splice = new Splice(Files.readAllLines(directory.resolve(name), UTF_8));
        splice.version(date);
        return splice;
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
