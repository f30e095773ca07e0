package io.runapi.spec.importer;

import io.runapi.spec.description.FieldSpec;
import io.runapi.spec.description.ServiceFile;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of objects within requests, one service's at a time. */
final class Items {
    private final Words words;
    private final ServiceFile old;
    private final Map<String, ObjectNode> schemas = new LinkedHashMap<>();

    Items(Words words, ServiceFile old) {
        this.words = words;
        this.old = old;
    }

    Map<String, ObjectNode> schemas() {
        return schemas;
    }

    /** The name of the schema of the objects in a field; equal objects have one. */
    String register(Words.Site site, FieldSpec spec, PropertyWriter writer) {
        String item = words.field(site, "item").orElse(Names.singular(site.field()));
        String name = Names.pascal(site.tag()) + item;
        ObjectNode schema = schema(name, site, spec, writer);
        if (schemas.containsKey(name) && !schema.equals(schemas.get(name))) {
            name = Names.pascal(site.tag()) + Names.pascal(site.endpoint()) + item;
            schema = schema(name, site, spec, writer);
        }
        schemas.put(name, schema);
        return name;
    }

    private ObjectNode schema(String name, Words.Site site, FieldSpec spec, PropertyWriter writer) {
        JsonNode before = old.schema(name);
        String neutral = "One of " + site.field() + ".";
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("type", "object");
        schema.put(
                "description",
                words.said(before, "description", neutral)
                        .or(() -> words.field(site, "one"))
                        .orElse(neutral));
        List<String> names = spec.properties().keySet().stream()
                .sorted(Comparator.<String, Boolean>comparing(each -> !required(spec, each))
                        .thenComparingInt(each -> words.order(site.field(), each))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        List<String> needed =
                names.stream().filter(each -> required(spec, each)).toList();
        if (!needed.isEmpty()) {
            ArrayNode required = schema.putArray("required");
            needed.forEach(required::add);
        }
        ObjectNode properties = JsonNodeFactory.instance.objectNode();
        for (String each : names) {
            FieldSpec property = spec.properties().getOrDefault(each, FieldSpec.of(FieldSpec.ANY));
            properties.set(
                    each,
                    writer.property(
                            site.within(each),
                            property,
                            property.values(),
                            before.path("properties").path(each)));
        }
        Merge.extras(before, schema, java.util.Set.of("required", "properties"));
        schema.set("properties", properties);
        return schema;
    }

    private static boolean required(FieldSpec spec, String property) {
        FieldSpec each = spec.properties().get(property);
        return each != null && each.required();
    }
}
