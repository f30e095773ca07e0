package io.runapi.spec.importer;

import io.runapi.spec.description.ServiceFile;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Where actions are called: as the glossary says, as the root says already, or as the rule says. */
final class Paths {
    private final Words words;
    private final JsonNode root;

    Paths(Words words, JsonNode root) {
        this.words = words;
        this.root = root;
    }

    Route route(String tag, String endpoint, ServiceFile.@Nullable Operation before) {
        String path = words.action(tag, endpoint, "path")
                .or(() -> before == null ? Optional.empty() : path(tag, before.pathItem()))
                .orElse(Names.path(tag, endpoint));
        String method = words.action(tag, endpoint, "method")
                .or(() -> Optional.ofNullable(before).map(ServiceFile.Operation::method))
                .orElse("post");
        return new Route(method, path, words.action(tag, endpoint, "content").orElse(Route.JSON));
    }

    /** The path at which the root has a path item of a service's file. */
    Optional<String> path(String tag, String pathItem) {
        return root.path("paths").properties().stream()
                .filter(path -> path.getValue().path("$ref").asString("").equals(reference(tag, pathItem)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static String reference(String tag, String pathItem) {
        return "services/" + tag + ".yaml#/components/pathItems/" + pathItem;
    }
}
