package io.runapi.spec.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The open enumerations that fields with listed values have in Java, with all values of all fields. */
final class Types {
    private final Words words;
    private final Map<String, Set<String>> shared = new LinkedHashMap<>();
    private final Map<String, Map<String, Set<String>>> own = new LinkedHashMap<>();
    private final Map<String, Words.Site> sites = new LinkedHashMap<>();

    Types(Words words) {
        this.words = words;
    }

    /** The type's name of a field whose values are known, and those values with it. */
    String register(Words.Site site, List<JsonNode> values) {
        String told = words.field(site, "type").orElse(Words.SERVICE);
        Set<String> known;
        String name;
        if (told.equals(Words.SERVICE)) {
            name = Names.pascal(site.tag()) + Names.pascal(site.field());
            sites.putIfAbsent(name, site);
            known = own.computeIfAbsent(site.tag(), tag -> new LinkedHashMap<>())
                    .computeIfAbsent(name, type -> new LinkedHashSet<>());
        } else {
            name = told;
            known = shared.computeIfAbsent(name, type -> new LinkedHashSet<>());
        }
        values.forEach(value -> known.add(value.asString()));
        return name;
    }

    /** Adds what files that are not of the contract use. */
    void useShared(String name, List<String> values) {
        if (words.at("types").has(name)) {
            shared.computeIfAbsent(name, type -> new LinkedHashSet<>()).addAll(values);
        }
    }

    /** The shared types in the glossary's order, then those that it does not know. */
    List<String> sharedNames() {
        List<String> names = new ArrayList<>(words.at("types").propertyNames());
        names.retainAll(shared.keySet());
        shared.keySet().stream().sorted().filter(name -> !names.contains(name)).forEach(names::add);
        return names;
    }

    ObjectNode sharedSchema(String name, JsonNode old, Needs needs) {
        Set<String> named = new LinkedHashSet<>(words.at("types", name, "names").propertyNames());
        Set<String> used = shared.getOrDefault(name, Set.of());
        named.retainAll(used);
        used.stream().sorted(Natural.ORDER).forEach(named::add);
        String description = words.said(old, "description", "")
                .or(() -> words.text("types", name, "words"))
                .orElseGet(() -> {
                    needs.words("type " + name, "common.yaml");
                    return "The known values of " + name + ".";
                });
        return schema(description, List.copyOf(named), words.at("types", name, "names"));
    }

    /** The types of one service by name. */
    Map<String, ObjectNode> ownSchemas(String tag, String title, java.util.function.Function<String, JsonNode> old) {
        Map<String, ObjectNode> schemas = new LinkedHashMap<>();
        own.getOrDefault(tag, Map.of()).forEach((name, values) -> {
            Words.Site site = Objects.requireNonNull(sites.get(name), name);
            String neutral = "What " + title + " knows as " + site.field() + ".";
            schemas.put(
                    name,
                    schema(
                            words.said(old.apply(name), "description", neutral)
                                    .or(() -> words.field(site, "words"))
                                    .orElse(neutral),
                            values.stream().sorted(Natural.ORDER).toList(),
                            words.at("types", name, "names")));
        });
        return schemas;
    }

    /** An enumeration, with names for its constants where the usual ones would not do. */
    static ObjectNode schema(String description, List<String> values, JsonNode told) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("type", "string");
        schema.put("description", description);
        ArrayNode list = schema.putArray("enum");
        List<String> names = new ArrayList<>();
        for (String value : values) {
            list.add(value);
            String name = told.path(value).asString(Names.constant(value));
            while (names.contains(name)) {
                name += "_";
            }
            names.add(name);
        }
        if (!names.equals(values.stream().map(Names::usual).toList())) {
            names.forEach(schema.putArray("x-enum-varnames")::add);
        }
        return schema;
    }
}
