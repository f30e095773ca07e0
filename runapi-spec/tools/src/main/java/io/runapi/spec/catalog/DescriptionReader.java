package io.runapi.spec.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the bundled description: services, their actions, and what they answer. */
final class DescriptionReader {
    private final JsonNode root;
    private final SchemaReader schemas;

    DescriptionReader(JsonNode root) {
        this.root = root;
        this.schemas = new SchemaReader(root);
    }

    Catalog read() {
        List<Service> services = new ArrayList<>();
        for (JsonNode tag : root.path("tags").values()) {
            Service service = service(tag);
            if (!service.actions().isEmpty()) {
                services.add(service);
            }
        }
        services.sort(Comparator.comparing(Service::group));
        return new Catalog(
                root.path("info").path("version").asString(""),
                List.copyOf(services),
                results(services),
                removed(services));
    }

    private Service service(JsonNode tag) {
        String name = tag.path("name").asString("");
        ServiceTitle title = ServiceTitle.of(name, tag.path("description").asString(""));
        Group group = Group.of(tag.path("x-runapi-group").asString(""));
        List<Action> actions = actions(name, group);
        boolean alike = actions.stream().map(Action::kind).distinct().count() == 1;
        return new Service(
                name,
                title.title(),
                title.words(),
                alike ? actions.get(0).kind() : group,
                JavaNames.camel(name),
                actions);
    }

    private List<Action> actions(String tag, Group group) {
        List<Action> actions = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                JsonNode described = operation.getValue();
                if (described.path("tags").path(0).asString("").equals(tag)
                        && !described.path("x-runapi-task-status").asBoolean(false)) {
                    actions.add(action(tag, group, path.getKey(), operation.getKey(), described));
                }
            }
        }
        return List.copyOf(actions);
    }

    private Action action(String tag, Group group, String path, String verb, JsonNode operation) {
        String task = operation.path("x-runapi-task").asString("");
        String result = task.isEmpty() ? answer(operation) : task;
        JsonNode stream = operation.path("x-runapi-stream");
        return new Action(
                tag,
                JavaNames.camel(tag),
                operation.path("x-runapi-action").asString(path.substring(path.lastIndexOf('/') + 1)),
                operation
                        .path("x-runapi-method")
                        .asString(operation.path("operationId").asString("")),
                kind(group, result),
                verb.toUpperCase(Locale.ROOT),
                path,
                operation.path("summary").asString(""),
                operation.path("description").asString(""),
                request(operation),
                !task.isEmpty(),
                result,
                stream.isObject()
                        ? new Action.Stream(
                                stream.path("named").asString(""),
                                stream.path("of").asString(""),
                                stream.path("event").asString(""))
                        : null,
                operation.path("x-runapi-alias").asBoolean(false));
    }

    private String answer(JsonNode operation) {
        if (operation.path("x-runapi-binary").asBoolean(false)) {
            return "RemoteFile";
        }
        JsonNode response = schemas.resolve(operation.path("responses").path("200"));
        return SchemaReader.refName(
                response.path("content").path("application/json").path("schema"));
    }

    /** Services of images often make videos, too, and the other way round: what comes out decides. */
    private Group kind(Group group, String result) {
        if (group == Group.AUDIO || group == Group.MUSIC) {
            return group;
        }
        JsonNode parts = schemas.named(result).path("properties");
        return parts.has("images") ? Group.IMAGE : parts.has("videos") ? Group.VIDEO : group;
    }

    private @Nullable Request request(JsonNode operation) {
        String named = operation.path("x-runapi-request").asString("");
        if (named.isEmpty()) {
            for (JsonNode content :
                    operation.path("requestBody").path("content").values()) {
                named = SchemaReader.refName(content.path("schema"));
            }
        }
        return named.isEmpty() ? null : new RequestReader(schemas, named).read();
    }

    private List<ResultType> results(List<Service> services) {
        Set<String> names = new TreeSet<>();
        services.forEach(service -> service.actions().stream()
                .map(Action::result)
                .filter(name -> schemas.named(name).isObject())
                .forEach(names::add));
        return names.stream().map(this::result).toList();
    }

    private ResultType result(String name) {
        JsonNode schema = schemas.named(name);
        List<ResultType.Part> parts = new ArrayList<>();
        schema.path("properties")
                .properties()
                .forEach(part -> parts.add(new ResultType.Part(
                        part.getKey(),
                        schemas.type(part.getValue()).java(),
                        part.getValue().path("description").asString(""))));
        return new ResultType(name, schema.path("description").asString(""), List.copyOf(parts));
    }

    /** What requests say of models and fields, and the root of actions. */
    private List<Removed> removed(List<Service> services) {
        List<Removed> removed = new ArrayList<>();
        for (Service service : services) {
            for (Action action : service.actions()) {
                if (action.request() != null) {
                    action.request().removed().stream()
                            .map(one -> new Removed(action.id(), one.what(), one.name(), one.on(), one.use()))
                            .forEach(removed::add);
                }
            }
        }
        for (JsonNode action : root.path("x-runapi-removed").values()) {
            String service = action.path("service").asString("");
            removed.add(SchemaReader.removed(service, action));
        }
        return List.copyOf(removed);
    }
}
