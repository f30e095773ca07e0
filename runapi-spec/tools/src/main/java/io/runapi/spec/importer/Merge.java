package io.runapi.spec.importer;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Keeps what people wrote into a part of a file that is made anew. */
final class Merge {
    private Merge() {}

    /** Adds the old members that neither the new object has nor the importer would write. */
    static void extras(JsonNode old, ObjectNode made, Set<String> ours) {
        old.properties().forEach(member -> {
            if (!made.has(member.getKey()) && !ours.contains(member.getKey())) {
                made.set(member.getKey(), member.getValue().deepCopy());
            }
        });
    }
}
