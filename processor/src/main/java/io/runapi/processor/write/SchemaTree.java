package io.runapi.processor.write;

import com.palantir.javapoet.TypeName;
import io.runapi.processor.model.Companion;
import io.runapi.processor.model.Companion.Root;
import io.runapi.processor.model.Definition;
import io.runapi.processor.model.Definition.Component;
import io.runapi.processor.model.Definition.Constant;
import io.runapi.processor.model.Definition.OfEnum;
import io.runapi.processor.model.Definition.OfRecord;
import io.runapi.processor.model.Definition.OfUnion;
import io.runapi.processor.model.Shape;
import io.runapi.processor.model.Shape.Scalar;
import io.runapi.processor.model.Shaped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The JSON Schema (2020-12) of a shape, in the form that strict schemas have to have: objects name all their properties
 * and require them, what may be absent may be null, the root is an object. A type that is used more than once stands
 * among {@code $defs}.
 */
final class SchemaTree {
    private static final Map<String, Object> NULL = Map.of("type", "null");

    private final Shaped shaped;
    private final ShapeNames names = new ShapeNames();
    private final Set<TypeName> shared;
    private final TypeName root;
    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private SchemaTree(Shaped shaped, boolean rootIsObject) {
        this.shaped = shaped;
        this.shared = SharedTypes.in(shaped);
        this.root = rootIsObject ? shaped.shape().java() : TypeName.VOID;
    }

    /** The schema as text. */
    static String text(Companion.Output output) {
        return JsonText.of(new SchemaTree(output.shaped(), output.root() == Root.OBJECT).tree(output.root()));
    }

    private Map<String, Object> tree(Root kind) {
        Map<String, Object> tree = switch (kind) {
            case OBJECT -> definition(root, "");
            case ITEMS -> object("", Map.of("items", schema(shaped.shape(), "")));
            case VALUE -> object("", Map.of("value", schema(shaped.shape(), "")));
        };
        if (!definitions.isEmpty()) {
            tree.put("$defs", definitions);
        }
        return tree;
    }

    private Map<String, Object> schema(Shape shape, String description) {
        if (shape instanceof Scalar scalar) {
            return SchemaScalars.of(scalar, description);
        } else if (shape instanceof Shape.Maybe maybe) {
            return nullable(maybe.value(), description);
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        if (shape instanceof Shape.Items items) {
            schema.put("type", "array");
            describe(schema, description);
            schema.put("items", schema(items.item(), ""));
        } else if (shape instanceof Shape.Entries entries) {
            schema.put("type", "array");
            describe(schema, description);
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("key", schema(entries.keys(), ""));
            entry.put("value", schema(entries.values(), ""));
            schema.put("items", object("", entry));
        } else {
            return reference((Shape.Reference) shape, description);
        }
        return schema;
    }

    private Map<String, Object> nullable(Shape value, String description) {
        Map<String, Object> schema = schema(value, description);
        if (value instanceof Scalar) {
            schema.put("type", List.of(String.valueOf(schema.get("type")), "null"));
            return schema;
        }
        Map<String, Object> either = new LinkedHashMap<>();
        Object said = schema.remove("description");
        if (said != null) {
            either.put("description", said);
        }
        List<?> choices = schema.get("anyOf") instanceof List<?> known && schema.size() == 1 ? known : List.of(schema);
        either.put("anyOf", Stream.concat(choices.stream(), Stream.of(NULL)).toList());
        return either;
    }

    private Map<String, Object> reference(Shape.Reference reference, String description) {
        TypeName type = reference.java();
        if (!shared.contains(type)) {
            return definition(type, description);
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$ref", pointer(type));
        if (description.isEmpty()) {
            return schema;
        }
        Map<String, Object> described = new LinkedHashMap<>();
        describe(described, description);
        described.put("anyOf", List.of(schema)); // strict schemas take nothing beside $ref
        return described;
    }

    private String pointer(TypeName type) {
        if (type.equals(root)) {
            return "#";
        }
        String name = names.of(type).replaceAll("[^A-Za-z0-9_]", "_");
        if (!definitions.containsKey(name)) {
            definitions.put(name, NULL); // keeps its place while it is written, and ends recursion
            definitions.put(name, definition(type, ""));
        }
        return "#/$defs/" + name;
    }

    /** A type's own schema; what is said of the component that holds it comes first. */
    private Map<String, Object> definition(TypeName type, String component) {
        Definition definition = shaped.definition(type);
        String description = both(component, definition.description());
        if (definition instanceof OfRecord record) {
            return object(description, properties(record));
        } else if (definition instanceof OfUnion union) {
            Map<String, Object> schema = new LinkedHashMap<>();
            describe(schema, description);
            schema.put(
                    "anyOf",
                    union.variants().stream()
                            .map(variant -> variant(union.discriminator(), variant))
                            .toList());
            return schema;
        }
        return choice((OfEnum) definition, description);
    }

    private Map<String, Object> variant(String discriminator, Definition.Variant variant) {
        OfRecord record = (OfRecord) shaped.definition(variant.java());
        Map<String, Object> constant = new LinkedHashMap<>();
        constant.put("type", "string");
        constant.put("const", variant.name());
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(discriminator, constant);
        properties.putAll(properties(record));
        return object(record.description(), properties);
    }

    private Map<String, Object> properties(OfRecord record) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Component component : record.components()) {
            properties.put(component.name(), schema(component.shape(), component.description()));
        }
        return properties;
    }

    private static Map<String, Object> choice(OfEnum choice, String description) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        StringBuilder constants = new StringBuilder();
        for (Constant constant : choice.constants()) {
            if (!constant.description().isEmpty()) {
                constants.append(constants.length() == 0 ? "" : "\n");
                constants.append(constant.name()).append(": ").append(constant.description());
            }
        }
        describe(schema, both(description, constants.toString()));
        schema.put("enum", choice.constants().stream().map(Constant::name).toList());
        return schema;
    }

    private static Map<String, Object> object(String description, Map<String, Object> properties) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        describe(schema, description);
        schema.put("properties", properties);
        schema.put("required", List.copyOf(properties.keySet()));
        schema.put("additionalProperties", false);
        return schema;
    }

    private static void describe(Map<String, Object> schema, String description) {
        if (!description.isEmpty()) {
            schema.put("description", description);
        }
    }

    /** What is said of a component, then what is said of its type. */
    static String both(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + "\n" + other;
    }
}
