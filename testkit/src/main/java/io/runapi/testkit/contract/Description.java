package io.runapi.testkit.contract;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An OpenAPI description, ready to judge requests. Immutable; takes a moment to load, so keep it. */
public final class Description {
    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

    private final List<Operation> operations;

    private Description(List<Operation> operations) {
        this.operations = operations;
    }

    /**
     * Reads a description and the files that it refers to.
     *
     * @throws java.io.UncheckedIOException naming the file that can't be read
     */
    public static Description load(URL root) {
        Documents documents = Documents.load(root);
        return of(documents, documents.standard());
    }

    /**
     * Reads a description in one document, and what it says of requests from its published standard form.
     *
     * @throws java.io.UncheckedIOException naming the file that can't be read
     */
    public static Description load(URL document, URL standard) {
        Documents documents = Documents.load(document);
        return of(documents, documents.inPlaceOfRoot(standard));
    }

    /** @param standard the same, in standard words */
    private static Description of(Documents documents, Documents standard) {
        Map<String, String> schemas = new Unions(standard).rewrite();
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .locale(Locale.ROOT)
                .build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(schemas).schemaRegistryConfig(config));
        boolean keyed = documents.at(documents.root()).node().has("security");
        return new Description(find(documents).stream()
                .map(each -> each.operation(registry, keyed, documents, standard))
                .toList());
    }

    private static List<Found> find(Documents documents) {
        List<Found> found = new ArrayList<>();
        Place paths = documents.at(documents.root()).get("paths");
        for (String path : paths.node().propertyNames()) {
            for (String method : METHODS) {
                Place place = paths.get(path).get(method);
                if (place.exists()) {
                    found.add(new Found(method.toUpperCase(Locale.ROOT), path, place));
                }
            }
        }
        return found;
    }

    /** Every operation, in the description's order. */
    public List<Operation> operations() {
        return operations;
    }

    /** The operations that a path belongs to: one per method, none if the path is unknown. */
    public List<Operation> at(String path) {
        return operations.stream().filter(each -> each.match(path) != null).toList();
    }

    /** The one that a request calls, null if there is none. */
    public @Nullable Operation find(String method, String path) {
        return at(path).stream()
                .filter(each -> each.method().equals(method))
                .findFirst()
                .orElse(null);
    }

    /** An operation on its way. */
    private record Found(String method, String path, Place place) {
        /** Where the schema of what a call is given stands: its body, or what path and query hold. */
        Place request(Documents documents) {
            Place content = place.get("requestBody").get("content");
            Place json = content.get("application/json").get("schema");
            Place form = content.get("multipart/form-data").get("schema");
            String named = place.text("x-runapi-request");
            if (!named.isEmpty()) {
                return documents
                        .at(documents.root())
                        .get("components")
                        .get("schemas")
                        .get(named);
            }
            return json.exists() ? json : form;
        }

        Operation operation(SchemaRegistry registry, boolean keyed, Documents documents, Documents standard) {
            Place request = request(documents);
            Schema schema = request.exists()
                    ? registry.getSchema(SchemaLocation.of(request.address().toString()))
                    : null;
            JsonNode security = place.node().path("security");
            boolean keyless = security.isArray() ? security.isEmpty() : !keyed;
            Refusals refusals = new Refusals(request.exists() ? standard.at(request.address()) : request);
            return new Operation(method, path, place, keyless, request, schema, refusals);
        }
    }
}
