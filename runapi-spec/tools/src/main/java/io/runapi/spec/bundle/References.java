package io.runapi.spec.bundle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Finds references that lead nowhere, or in a circle, and names the places where they stand. */
final class References {
    private final ObjectNode document;
    private final List<String> problems = new ArrayList<>();

    private References(ObjectNode document) {
        this.document = document;
    }

    /**
     * What is wrong.
     *
     * @param files the files by path, as they were read
     * @param document all of them as one document
     */
    static List<String> problems(Map<Path, ObjectNode> files, ObjectNode document) {
        References references = new References(document);
        files.forEach((file, content) -> references.check(file, "", content));
        return references.problems;
    }

    private void check(Path file, String place, JsonNode node) {
        if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                check(file, place + "[" + index + "]", node.get(index));
            }
        }
        node.properties().forEach(entry -> {
            String within = place.isEmpty() ? entry.getKey() : place + "." + entry.getKey();
            if (entry.getKey().equals("$ref") && entry.getValue() instanceof StringNode reference) {
                follow(file, within, reference.stringValue());
            } else {
                check(file, within, entry.getValue());
            }
        });
    }

    /** Path items go where the root refers to them; whether they exist is seen there. */
    private void follow(Path file, String place, String reference) {
        Set<String> seen = new LinkedHashSet<>();
        String next = reference;
        while (next != null && !next.contains("/components/pathItems/")) {
            String pointer = next.substring(next.indexOf('#') + 1);
            JsonNode target = document.at(pointer);
            if (target.isMissingNode()) {
                problems.add(file + ": " + place + " refers to " + next + ", which does not exist");
                return;
            }
            if (!seen.add(pointer)) {
                problems.add(file + ": " + place + " refers to itself, by way of " + String.join(", ", seen));
                return;
            }
            next = target.path("$ref").stringValue(null);
        }
    }
}
