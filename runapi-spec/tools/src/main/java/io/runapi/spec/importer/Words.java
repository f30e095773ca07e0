package io.runapi.spec.importer;

import io.runapi.spec.description.Description;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The glossary: our words for what the contract gives as bare names. */
final class Words {
    /** As a type in the glossary: each service has its own. */
    static final String SERVICE = "service";

    private final JsonNode tree;

    Words(JsonNode tree) {
        this.tree = tree;
    }

    static Words read(Path file) throws IOException {
        return new Words(Description.yaml(file));
    }

    /** One part of the glossary; missing if there is none. */
    JsonNode at(String... keys) {
        JsonNode node = tree;
        for (String key : keys) {
            node = node.path(key);
        }
        return node;
    }

    Optional<String> text(String... keys) {
        return at(keys).asStringOpt().map(String::strip).filter(text -> !text.isEmpty());
    }

    Optional<String> service(String tag, String key) {
        return text("services", tag, key);
    }

    Optional<String> action(String tag, String endpoint, String key) {
        return text("actions", tag + "/" + endpoint, key);
    }

    /** What the glossary says of a field, where the action's own words come first. */
    Optional<String> field(Site site, String key) {
        Optional<String> own = site.parent().isEmpty()
                ? text("actions", site.action(), "fields", site.field(), key)
                : text("fields", site.parent(), "fields", site.field(), key);
        return own.or(() -> text("fields", site.field(), key));
    }

    /** The schema of a list's items where the contract has none; missing if nobody knows it. */
    JsonNode items(String field) {
        return at("fields", field, "items");
    }

    /** A field's place in the glossary's order; fields that it does not know come after those that it knows. */
    int order(String field) {
        int index = fields().indexOf(field);
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    /** The place of a property of an object within a list. */
    int order(String parent, String property) {
        int index = new ArrayList<>(at("fields", parent, "fields").propertyNames()).indexOf(property);
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    Optional<String> successor(String of) {
        return text("successors", of);
    }

    List<String> fields() {
        return List.copyOf(at("fields").propertyNames());
    }

    /**
     * Where a field is.
     *
     * @param parent the field whose items have it; empty if it is the request's own
     */
    record Site(String tag, String endpoint, String parent, String field) {
        String action() {
            return tag + "/" + endpoint;
        }

        Site within(String property) {
            return new Site(tag, endpoint, field, property);
        }
    }
}
