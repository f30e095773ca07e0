package io.runapi.spec.importer;

import java.util.Optional;
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

    /** What a file says in words, unless it is only what the importer says where there are none. */
    static Optional<String> said(JsonNode old, String key, String neutral) {
        return old.path(key).asStringOpt().filter(text -> !text.isBlank() && !text.equals(neutral));
    }
}
