package io.runapi.spec.standard;

import io.runapi.spec.standard.DescriptionFiles.At;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A description in standard words: the same document, in which the schemas of requests also say what the
 * {@code x-runapi-*} extensions said, without the extensions.
 *
 * <p>Of a request, a parameter is absent if it is missing, null, blank text or an empty list. Every place of a schema
 * stays where it was.
 */
public final class StandardDescription {
    private static final URI ALONE = URI.create("https://openapi.invalid/openapi.yaml");
    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");
    private static final List<String> BODIES = List.of("application/json", "multipart/form-data");

    private final DescriptionFiles files;
    private final NestedSchemas nested;

    private StandardDescription(DescriptionFiles files) {
        this.files = files;
        this.nested = new NestedSchemas(files);
    }

    /**
     * The standard form of a description in one document.
     *
     * @throws IllegalArgumentException naming what can't be understood
     */
    public static ObjectNode of(JsonNode description) {
        return of(Map.of(ALONE, description), ALONE).values().iterator().next();
    }

    /**
     * The standard form of a description in several files.
     *
     * @param files by absolute address, against which the references in them are resolved
     * @param root the address of the one with the paths
     * @throws IllegalArgumentException naming what can't be understood
     */
    public static Map<URI, ObjectNode> of(Map<URI, JsonNode> files, URI root) {
        DescriptionFiles copies = DescriptionFiles.copyOf(files);
        new StandardDescription(copies).rewrite(copies.file(root));
        copies.files().values().forEach(Presence::define);
        copies.files().values().forEach(Extensions::remove);
        return copies.files();
    }

    private void rewrite(At root) {
        List<Request> requests = new ArrayList<>();
        At paths = root.get("paths");
        for (String path : paths.node().propertyNames()) {
            At item = files.follow(paths.get(path));
            METHODS.forEach(method -> collect(root, item.get(method), requests));
        }
        requests.forEach(request -> nested.rewrite(request.at()));
        requests.stream()
                .filter(request -> request.at().node() instanceof ObjectNode)
                .forEach(request ->
                        new RequestSchema((ObjectNode) request.at().node(), request.takesAnyModel()).rewrite());
    }

    private void collect(At root, At operation, List<Request> requests) {
        boolean takesAnyModel = operation.node().path("x-runapi-open-models").asBoolean(false);
        At content = files.follow(operation.get("requestBody")).get("content");
        for (String type : BODIES) {
            add(content.get(type).get("schema"), takesAnyModel, requests);
        }
        String name = operation.node().path("x-runapi-request").asString("");
        if (!name.isEmpty()) {
            add(root.get("components").get("schemas").get(name), takesAnyModel, requests);
        }
    }

    private void add(At schema, boolean takesAnyModel, List<Request> requests) {
        if (!schema.node().isMissingNode()) {
            At at = files.follow(schema);
            if (nested.isNew(at.node())) {
                requests.add(new Request(at, takesAnyModel));
            }
        }
    }

    private record Request(At at, boolean takesAnyModel) {}
}
