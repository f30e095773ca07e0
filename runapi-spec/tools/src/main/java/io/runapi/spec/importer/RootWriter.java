package io.runapi.spec.importer;

import io.runapi.spec.description.Description;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the contract's tags and paths into the root; those that are not the contract's come first, as they are. */
final class RootWriter {
    private final Description description;
    private final Words words;
    private final Set<String> owned;

    /** @param owned the tags of the services that are, or were, the contract's */
    RootWriter(Description description, Words words, Set<String> owned) {
        this.description = description;
        this.words = words;
        this.owned = owned;
    }

    /**
     * Edits the root's lines.
     *
     * @param titles of the services by tag, in order
     * @param paths by tag, the paths and their path items' names
     */
    void write(Splice root, Map<String, String> titles, Map<String, Map<String, String>> paths) {
        ArrayNode tags = JsonNodeFactory.instance.arrayNode();
        Map<String, JsonNode> known = new LinkedHashMap<>();
        for (JsonNode tag : description.root().path("tags")) {
            String name = tag.path("name").asString("");
            if (owned.contains(name)) {
                known.put(name, tag);
            } else {
                tags.add(tag);
            }
        }
        titles.forEach((tag, title) ->
                tags.add(tag(tag, title, known.getOrDefault(tag, JsonNodeFactory.instance.objectNode()))));
        ObjectNode members = JsonNodeFactory.instance.objectNode();
        members.set("tags", tags);
        root.member("tags", YamlWriter.lines(members, 0));
        root.member("paths", paths(paths));
    }

    private ObjectNode tag(String name, String title, JsonNode old) {
        ObjectNode tag = JsonNodeFactory.instance.objectNode();
        tag.put("name", name);
        tag.put(
                "description",
                words.said(old, "description", title + ".")
                        .or(() -> words.service(name, "words"))
                        .orElse(title + "."));
        words.said(old, "x-runapi-group", "")
                .or(() -> words.service(name, "group"))
                .ifPresent(group -> tag.put("x-runapi-group", group));
        Merge.extras(old, tag, Set.of());
        return tag;
    }

    private List<String> paths(Map<String, Map<String, String>> paths) {
        List<String> lines = new ArrayList<>();
        lines.add("paths:");
        Set<String> ours = new java.util.LinkedHashSet<>();
        paths.values().forEach(each -> ours.addAll(each.keySet()));
        for (Map.Entry<String, JsonNode> path : description.root().path("paths").properties()) {
            String reference = path.getValue().path("$ref").asString("");
            boolean contracts = owned.stream().anyMatch(tag -> reference.startsWith(Paths.reference(tag, "")));
            if (contracts || ours.contains(path.getKey())) {
                continue;
            }
            if (path.getValue().size() == 1 && !reference.isEmpty()) {
                reference(lines, path.getKey(), reference);
            } else {
                ObjectNode member = JsonNodeFactory.instance.objectNode();
                member.set(path.getKey(), path.getValue());
                lines.addAll(YamlWriter.lines(member, 2));
            }
        }
        paths.forEach((tag, each) -> each.forEach((path, item) -> reference(lines, path, Paths.reference(tag, item))));
        return lines;
    }

    private static void reference(List<String> lines, String path, String reference) {
        lines.add("  " + YamlScalar.text(path, false) + ":");
        lines.add("    $ref: " + reference);
    }
}
