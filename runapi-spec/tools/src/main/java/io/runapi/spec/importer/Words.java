package io.runapi.spec.importer;

import io.runapi.spec.description.Description;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The glossary: our words for what the contract gives as bare names. */
final class Words {
    /** As a type in the glossary: each service has its own. */
    static final String SERVICE = "service";

    private final JsonNode tree;
    private final Set<String> former = new HashSet<>();

    private Words(JsonNode tree, JsonNode former) {
        this.tree = tree;
        texts(former);
    }

    /** @param former the glossary as it was at earlier imports; a file that does not exist for none */
    static Words read(Path file, Path former) throws IOException {
        return new Words(Description.yaml(file), Description.yaml(former));
    }

    private void texts(JsonNode node) {
        if (node.isString()) {
            former.add(node.asString().strip());
        }
        node.forEach(this::texts);
    }

    /**
     * What a file says in words of its own: not what the importer says where there are none, and not what it took from
     * the glossary once.
     */
    Optional<String> said(JsonNode old, String key, String neutral) {
        return old.path(key)
                .asStringOpt()
                .filter(text -> !text.isBlank() && !text.equals(neutral) && !former.contains(text));
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
