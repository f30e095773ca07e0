package io.runapi.spec.standard;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** The files of a description by their addresses, and how references lead from one to another. */
record DescriptionFiles(Map<URI, ObjectNode> files) {

    static DescriptionFiles copyOf(Map<URI, JsonNode> files) {
        Map<URI, ObjectNode> copies = new LinkedHashMap<>();
        files.forEach((address, file) -> {
            if (!(file instanceof ObjectNode object)) {
                throw new IllegalArgumentException(address + " is no OpenAPI document: it is no object");
            }
            copies.put(address, object.deepCopy());
        });
        return new DescriptionFiles(copies);
    }

    /** A node, and the file in which it stands. */
    record At(URI file, JsonNode node) {
        At get(String name) {
            return new At(file, node.path(name));
        }
    }

    At file(URI address) {
        ObjectNode file = files.get(address);
        if (file == null) {
            throw new IllegalArgumentException(address + " is no file of the description");
        }
        return new At(address, file);
    }

    /** Where the references lead that stand in the place of a node. */
    At follow(At at) {
        JsonNode ref = at.node().path("$ref");
        if (!ref.isString()) {
            return at;
        }
        URI target = at.file().resolve(ref.stringValue());
        String text = target.toString();
        URI file = text.contains("#") ? URI.create(text.substring(0, text.indexOf('#'))) : target;
        String pointer = target.getFragment() == null ? "" : target.getFragment();
        JsonNode found = file(file).node().at(pointer);
        if (found instanceof MissingNode) {
            throw new IllegalArgumentException(
                    at.file() + ": nothing stands where \"" + ref.stringValue() + "\" points");
        }
        return follow(new At(file, found));
    }
}
