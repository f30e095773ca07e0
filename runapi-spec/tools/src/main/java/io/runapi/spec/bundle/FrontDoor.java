package io.runapi.spec.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the front door's template prints, worked out from the tags, since a template can't sort them: services of its
 * own, services by kind, and all others. Of a description whose tags have no kinds it says nothing.
 */
final class FrontDoor {
    /** A service as Java calls it. */
    private record Service(String accessor, String type, String description) {}

    /**
     * The kinds that get a group, with the line that describes it; services of another kind stand on the front door.
     */
    private static final Map<String, String> GROUPS = groups();

    private final List<Service> front = new ArrayList<>();
    private final List<Service> others = new ArrayList<>();
    private final Map<String, List<Service>> byKind = new LinkedHashMap<>();

    private FrontDoor() {}

    private static Map<String, String> groups() {
        Map<String, String> groups = new LinkedHashMap<>();
        groups.put("image", "Services that make or change pictures.");
        groups.put("video", "Services that make or change videos.");
        groups.put("audio", "Services that speak, hear and make sounds.");
        groups.put("music", "Services that make or change music.");
        return groups;
    }

    static FrontDoor of(JsonNode tags) {
        FrontDoor door = new FrontDoor();
        for (JsonNode tag : tags) {
            String kind = tag.path("x-runapi-group").asString("");
            Service service = service(tag);
            boolean grouped = GROUPS.containsKey(kind);
            if (grouped) {
                door.byKind.computeIfAbsent(kind, key -> new ArrayList<>()).add(service);
            }
            if (!grouped || tag.path("x-runapi-front").asBoolean(false)) {
                door.front.add(service);
            } else {
                door.others.add(service);
            }
        }
        return door;
    }

    private static Service service(JsonNode tag) {
        StringBuilder type = new StringBuilder();
        for (String word : tag.path("name").asString().split("_", -1)) {
            type.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        String accessor = type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
        return new Service(accessor, type + "Service", tag.path("description").asString(""));
    }

    void describe(ObjectNode document) {
        if (byKind.isEmpty()) {
            return;
        }
        write(front, document.putArray("x-runapi-front"));
        write(others, document.putArray("x-runapi-services"));
        ArrayNode groups = document.putArray("x-runapi-groups");
        GROUPS.forEach((kind, description) -> {
            List<Service> services = byKind.get(kind);
            if (services != null) {
                ObjectNode group = groups.addObject();
                group.put("accessor", kind + "Models");
                group.put("type", kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + "Models");
                group.put("description", description);
                write(services, group.putArray("services"));
            }
        });
    }

    private static void write(List<Service> services, ArrayNode list) {
        for (Service service : services) {
            ObjectNode entry = list.addObject();
            entry.put("accessor", service.accessor());
            entry.put("type", service.type());
            entry.put("description", service.description());
        }
    }
}
