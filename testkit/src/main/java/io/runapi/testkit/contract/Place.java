package io.runapi.testkit.contract;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A node of the description, and the address at which others refer to it. */
record Place(Documents documents, URI address, JsonNode node) {
    /** A child, with the references that stand in its place followed. */
    Place get(String name) {
        String token = name.replace("~", "~0").replace("/", "~1");
        String encoded = URLEncoder.encode(token, StandardCharsets.UTF_8).replace("+", "%20");
        String base = address.toString();
        URI child = URI.create(base + (base.contains("#") ? "/" : "#/") + encoded);
        return documents.resolve(
                new Place(documents, child, node.isArray() ? node.path(Integer.parseInt(name)) : node.path(name)));
    }

    /** The items of a list, with references followed. */
    List<Place> items(String name) {
        return node.path(name)
                .valueStream()
                .map(item -> documents.resolve(new Place(documents, address, item)))
                .toList();
    }

    boolean exists() {
        return !node.isMissingNode() && !node.isNull();
    }

    String text(String name) {
        return node.path(name).asString("");
    }
}
