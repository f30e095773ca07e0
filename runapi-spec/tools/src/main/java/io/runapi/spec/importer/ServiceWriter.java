package io.runapi.spec.importer;

import io.runapi.spec.description.Action;
import io.runapi.spec.description.Service;
import io.runapi.spec.description.ServiceFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes the file of one service anew, from the contract and from what people wrote in the old one. */
final class ServiceWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Context context;
    private final Service service;
    private final ServiceFile old;
    private final String tag;
    private final String title;
    private final ObjectNode pathItems = NODES.objectNode();
    private final ObjectNode schemas = NODES.objectNode();
    private final Map<String, String> paths = new LinkedHashMap<>();

    ServiceWriter(Context context, Service service, ServiceFile old) {
        this.context = context;
        this.service = service;
        this.old = old;
        this.tag = service.tag();
        this.title = context.words()
                .said(old.tree().path("info"), "title", "")
                .or(() -> context.words().service(tag, "title"))
                .orElse(service.title());
    }

    String title() {
        return title;
    }

    /** The paths and the path items' names, as the root lists them. */
    Map<String, String> paths() {
        return paths;
    }

    ObjectNode file() {
        ObjectNode file = head();
        Items items = new Items(context.words(), old);
        PropertyWriter properties = new PropertyWriter(context.words(), context.needs(), context.types(), items);
        RequestWriter requests = new RequestWriter(context.words(), context.needs(), properties, tag, title);
        for (Action action : service.actions().values()) {
            action(action, requests);
        }
        items.schemas().forEach(schemas::set);
        context.results().own().forEach(schemas::set);
        context.types().ownSchemas(tag, title, old::schema).forEach(schemas::set);
        new Keeper(old, context.paths(), context.elsewhere()).keep(pathItems, schemas, paths);
        Merge.extras(old.tree(), file, Set.of("x-runapi-removed", "components"));
        if (pathItems.isEmpty()) {
            return file;
        }
        ObjectNode components = file.putObject("components");
        components.set("pathItems", pathItems);
        Merge.extras(old.tree().path("components"), components, Set.of("schemas"));
        components.set("schemas", schemas);
        return file;
    }

    private ObjectNode head() {
        ObjectNode file = NODES.objectNode();
        file.put("openapi", "3.1.0");
        ObjectNode info = file.putObject("info");
        info.put("title", title);
        info.put("version", context.date());
        Merge.extras(old.tree().path("info"), info, Set.of());
        file.put("x-runapi-upstream", service.slug());
        ArrayNode removed = context.tombstones().of(tag, old);
        if (!removed.isEmpty()) {
            file.set("x-runapi-removed", removed);
        }
        return file;
    }

    private void action(Action action, RequestWriter requests) {
        String endpoint = action.endpoint();
        ServiceFile.Operation before = old.actions().get(endpoint);
        JsonNode operation = before == null ? NODES.objectNode() : before.tree();
        JsonNode request = old.schema(
                before == null ? Names.request(tag, endpoint) : before.request().orElse(""));
        ObjectNode schema =
                requests.schema(action, request, context.tombstones().of(tag, action, request));
        if (!action.models().isEmpty() && action.fields().contains("model")) {
            String type = Names.model(tag, endpoint);
            schemas.set(type, requests.modelType(action, old.schema(type), request));
        }
        schemas.set(Names.request(tag, endpoint), schema);
        OperationWriter writer = new OperationWriter(context.words(), context.needs(), context.results(), tag);
        Route route = context.paths().route(tag, endpoint, before);
        String item = paths.computeIfAbsent(route.path(), path -> Names.camel(endpoint));
        pathItems.withObject("/" + item).set(route.method(), writer.call(action, route, schema, operation));
        if (!action.synchronous()) {
            String status = Names.camel(endpoint) + "Task";
            paths.put(route.path() + "/{id}", status);
            JsonNode oldStatus = old.tree()
                    .at("/components/pathItems")
                    .path(before == null ? status : before.pathItem() + "Task")
                    .path("get");
            pathItems.putObject(status).set("get", writer.status(action, writer.result(action, operation), oldStatus));
        }
    }
}
