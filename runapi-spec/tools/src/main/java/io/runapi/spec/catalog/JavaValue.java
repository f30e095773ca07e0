package io.runapi.spec.catalog;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Values as Java expressions, and the classes that they need. */
final class JavaValue {
    private static final String API = "io.runapi.";

    private final Set<String> imports = new TreeSet<>();

    /** Full names of the classes used so far. */
    Set<String> imports() {
        return imports;
    }

    /** Notes a class of the typed API, or one that a type needs. */
    void use(FieldType type) {
        if (type instanceof FieldType.Address) {
            imports.add("java.net.URI");
        } else if (type instanceof FieldType.Content content) {
            imports.add("io.runapi.file." + content.java());
        } else if (type instanceof FieldType.ListOf list) {
            imports.add("java.util.List");
            use(list.item());
        } else if (type instanceof FieldType.Choice choice) {
            imports.add(API + choice.java());
        } else if (type instanceof FieldType.Part part) {
            imports.add(API + part.java());
        } else if (type instanceof FieldType.OneOf union) {
            imports.add(API + union.java());
        } else if (type instanceof FieldType.Opaque opaque) {
            useOpaque(opaque.java());
        }
    }

    private void useOpaque(String type) {
        if (type.startsWith("Map")) {
            imports.add("java.util.Map");
        } else if (!type.equals("Object")) {
            imports.add(API + type);
        }
    }

    String of(FieldType type, Value value) {
        use(type);
        if (value instanceof Value.Items items && type instanceof FieldType.ListOf list) {
            return items.items().stream()
                    .map(item -> of(list.item(), item))
                    .collect(Collectors.joining(", ", "List.of(", ")"));
        }
        if (value instanceof Value.Parts parts && type instanceof FieldType.Part part) {
            return record(part, parts.parts());
        }
        if (value instanceof Value.Parts parts && type instanceof FieldType.OneOf union) {
            return record(union.variants().get(0), parts.parts());
        }
        return scalar(type, value instanceof Value.Scalar scalar ? scalar.text() : value.toString());
    }

    private String record(FieldType.Part part, Map<Field, Value> values) {
        StringBuilder java = new StringBuilder(part.java() + ".builder(");
        java.append(values.entrySet().stream()
                .filter(entry -> isArgument(entry.getKey()))
                .map(entry -> of(entry.getKey().type(), entry.getValue()))
                .collect(Collectors.joining(", ")));
        java.append(")");
        values.forEach((field, value) -> {
            if (!isArgument(field)) {
                java.append(".%s(%s)".formatted(field.javaName(), of(field.type(), value)));
            }
        });
        return java.append(".build()").toString();
    }

    /** Whether {@code builder(...)} takes a field as an argument. */
    static boolean isArgument(Field field) {
        return field.base().required() && !field.collected() && !field.constant();
    }

    private String scalar(FieldType type, String text) {
        if (type instanceof FieldType.Whole whole) {
            return whole.large() ? text + "L" : text;
        }
        if (type instanceof FieldType.Decimal) {
            return text.contains(".") ? text : text + ".0";
        }
        if (type instanceof FieldType.Flag) {
            return text;
        }
        if (type instanceof FieldType.Address) {
            return "URI.create(" + quote(text) + ")";
        }
        if (type instanceof FieldType.Content) {
            return "FileContent.of(Path.of(%s))".formatted(quote(text));
        }
        if (type instanceof FieldType.Choice choice) {
            String constant = choice.constants().get(text);
            return constant == null
                    ? "%s.of(%s)".formatted(choice.java(), quote(text))
                    : choice.java() + "." + constant;
        }
        return quote(text);
    }

    /** A text as a Java literal. */
    static String quote(String text) {
        StringBuilder java = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> java.append("\\\"");
                case '\\' -> java.append("\\\\");
                case '\n' -> java.append("\\n");
                case '\t' -> java.append("\\t");
                case '\r' -> java.append("\\r");
                default -> {
                    if (c < ' ' || c == 0x2028 || c == 0x2029) {
                        java.append("\\u%04x".formatted((int) c));
                    } else {
                        java.append(c);
                    }
                }
            }
        }
        return java.append('"').toString();
    }
}
