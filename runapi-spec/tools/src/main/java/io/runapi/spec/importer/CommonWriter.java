package io.runapi.spec.importer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the shared enumerations into the common file. */
final class CommonWriter {
    private CommonWriter() {}

    static void write(Splice common, JsonNode old, Words words, Types types, Needs needs) {
        Set<String> names = new LinkedHashSet<>(words.at("types").propertyNames());
        names.addAll(types.sharedNames());
        List<String> block = new ArrayList<>();
        for (String name : types.sharedNames()) {
            ObjectNode schema =
                    types.sharedSchema(name, old.at("/components/schemas").path(name), needs);
            if (schema.path("enum").isEmpty()) {
                block.addAll(common.schemaLines(name));
            } else {
                ObjectNode member = JsonNodeFactory.instance.objectNode();
                member.set(name, schema);
                block.addAll(YamlWriter.lines(member, 4));
            }
        }
        common.schemas(List.copyOf(names), block);
    }
}
