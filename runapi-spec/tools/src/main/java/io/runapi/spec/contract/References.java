package io.runapi.spec.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Finds what a {@code $ref} within the contract refers to. */
final class References {
    private final JsonNode root;
    private final Problems problems;

    References(JsonNode root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    /**
     * Follows one reference.
     *
     * @param followed the references that led here
     * @return null, and a problem, if there is nothing or the way there is a circle
     */
    @Nullable
    JsonNode find(String pointer, Place place, List<String> followed) {
        if (pointer.isEmpty()) {
            return null;
        }
        if (followed.contains(pointer)) {
            problems.error(
                    place,
                    "is a circle: " + String.join(" -> ", followed) + " -> " + pointer,
                    "references that end at a field");
            return null;
        }
        JsonNode target = pointer.startsWith("#/") ? root.at(JsonPointer.compile(pointer.substring(1))) : null;
        if (target == null || target.isMissingNode()) {
            problems.error(
                    place, "refers to " + pointer + ", which does not exist", "a field of this file, as #/actions/...");
            return null;
        }
        return target;
    }
}
