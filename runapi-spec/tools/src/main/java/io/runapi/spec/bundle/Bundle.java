package io.runapi.spec.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * One document out of a root and the files that it refers to.
 *
 * <p>Generators need it: the parser that OpenAPI Generator uses copies a schema of another file to the place of the
 * reference, and its name is lost.
 */
final class Bundle {
    private static final Pattern REFERENCE = Pattern.compile("([\\w./-]+\\.yaml)#/(.*)");
    private static final String PATH_ITEMS = "components/pathItems/";

    private final YAMLMapper yaml = YAMLMapper.builder().build();
    private final Map<Path, ObjectNode> files = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    private Bundle() {}

    /**
     * Joins a root and its files.
     *
     * @throws BundleException with everything that keeps them from being joined
     */
    static ObjectNode of(Path root) throws IOException {
        Bundle bundle = new Bundle();
        Path first = root.toAbsolutePath().normalize();
        bundle.readAll(first);
        bundle.stopIfBroken();
        ObjectNode document = bundle.join(first);
        bundle.stopIfBroken();
        return document;
    }

    private void stopIfBroken() {
        if (!problems.isEmpty()) {
            throw new BundleException(problems);
        }
    }

    private void readAll(Path root) throws IOException {
        Deque<Path> waiting = new ArrayDeque<>(List.of(root));
        while (!waiting.isEmpty()) {
            Path file = waiting.removeFirst();
            if (files.containsKey(file)) {
                continue;
            }
            if (!Files.isRegularFile(file)) {
                problems.add(file + ": is referred to and does not exist");
                continue;
            }
            ObjectNode content = read(file);
            files.put(file, content);
            for (StringNode reference : references(content)) {
                Matcher matcher = REFERENCE.matcher(reference.stringValue());
                if (matcher.matches()) {
                    waiting.add(file.resolveSibling(matcher.group(1)).normalize());
                }
            }
        }
    }

    private ObjectNode read(Path file) throws IOException {
        try {
            if (yaml.readTree(Files.readString(file)) instanceof ObjectNode object) {
                return object;
            }
            problems.add(file + ": is no YAML mapping");
        } catch (JacksonException e) {
            problems.add(file + ": " + e.getOriginalMessage() + ", line "
                    + e.getLocation().getLineNr());
        }
        return yaml.createObjectNode();
    }

    private static List<StringNode> references(JsonNode node) {
        List<StringNode> found = new ArrayList<>();
        if (node instanceof ObjectNode object && object.get("$ref") instanceof StringNode reference) {
            found.add(reference);
        }
        node.valueStream().forEach(child -> found.addAll(references(child)));
        return found;
    }

    private ObjectNode join(Path root) {
        ObjectNode document = yaml.createObjectNode();
        ObjectNode components = yaml.createObjectNode();
        files.forEach((file, content) -> collect(file, content.path("components"), components));
        ObjectNode start = object(files, root);
        start.properties().forEach(entry -> {
            if (!entry.getKey().equals("components")) {
                document.set(entry.getKey(), entry.getValue().deepCopy());
            }
        });
        document.path("paths").properties().forEach(path -> inline(root, path, document));
        removed(document);
        FrontDoor.of(document.path("tags")).describe(document);
        document.set("components", components);
        withinOneDocument(document);
        problems.addAll(References.problems(files, document));
        Defaults.asText(document);
        return document;
    }

    private static ObjectNode object(Map<Path, ObjectNode> files, Path file) {
        ObjectNode content = files.get(file);
        if (content == null) {
            throw new IllegalStateException(file + " was not read");
        }
        return content;
    }

    /** Path items are written where the root refers to them, all else is gathered. */
    private void collect(Path file, JsonNode components, ObjectNode all) {
        components.properties().forEach(section -> {
            if (!section.getKey().equals("pathItems")) {
                ObjectNode entries = all.withObject("/" + section.getKey());
                section.getValue().properties().forEach(entry -> {
                    if (entries.has(entry.getKey())) {
                        problems.add(file + ": " + section.getKey() + "/" + entry.getKey()
                                + " exists twice; names are unique over all files");
                    }
                    entries.set(entry.getKey(), entry.getValue().deepCopy());
                });
            }
        });
    }

    private void inline(Path root, Map.Entry<String, JsonNode> path, ObjectNode document) {
        Matcher reference = REFERENCE.matcher(path.getValue().path("$ref").asString(""));
        if (!reference.matches() || !reference.group(2).startsWith(PATH_ITEMS)) {
            return;
        }
        Path file = root.resolveSibling(reference.group(1)).normalize();
        String name = reference.group(2).substring(PATH_ITEMS.length());
        JsonNode item = object(files, file).path("components").path("pathItems").path(name);
        if (item.isMissingNode()) {
            problems.add(file + ": has no path item " + name + ", which " + path.getKey() + " refers to");
        } else {
            document.withObject("/paths").set(path.getKey(), item.deepCopy());
        }
    }

    /** Actions that the service no longer has, over all files. */
    private void removed(ObjectNode document) {
        ArrayNode all = yaml.createArrayNode();
        files.forEach((file, content) -> content.path("x-runapi-removed").forEach(entry -> {
            ObjectNode removed = yaml.createObjectNode();
            removed.put("service", file.getFileName().toString().replace(".yaml", ""));
            if (entry instanceof ObjectNode object) {
                removed.setAll(object);
            }
            all.add(removed);
        }));
        if (!all.isEmpty()) {
            document.set("x-runapi-removed", all);
        }
    }

    private static void withinOneDocument(JsonNode node) {
        if (node instanceof ObjectNode object && object.get("$ref") instanceof StringNode reference) {
            Matcher matcher = REFERENCE.matcher(reference.stringValue());
            if (matcher.matches()) {
                object.put("$ref", "#/" + matcher.group(2));
            }
        }
        node.valueStream().forEach(Bundle::withinOneDocument);
    }
}
