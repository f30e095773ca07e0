package io.runapi.spec.catalog;

import java.util.List;
import java.util.Map;

/** The type of a field, as far as the page and its Java need it. */
sealed interface FieldType {
    /** The type in Java, where the field is always given. */
    String java();

    record Text() implements FieldType {
        @Override
        public String java() {
            return "String";
        }
    }

    record Address() implements FieldType {
        @Override
        public String java() {
            return "URI";
        }
    }

    record Whole(boolean large) implements FieldType {
        @Override
        public String java() {
            return large ? "long" : "int";
        }
    }

    record Decimal() implements FieldType {
        @Override
        public String java() {
            return "double";
        }
    }

    record Flag() implements FieldType {
        @Override
        public String java() {
            return "boolean";
        }
    }

    /** A file's content. */
    record Content(String java) implements FieldType {}

    /** An open enumeration: its Java constants by their texts. */
    record Choice(String java, Map<String, String> constants) implements FieldType {}

    record ListOf(FieldType item, Limits limits) implements FieldType {
        @Override
        public String java() {
            return "List<" + boxed(item.java()) + ">";
        }

        private static String boxed(String java) {
            return switch (java) {
                case "int" -> "Integer";
                case "long" -> "Long";
                case "double" -> "Double";
                case "boolean" -> "Boolean";
                default -> java;
            };
        }
    }

    /** A record of its own. Its fields are left out where it is deep inside. */
    record Part(String java, List<Field> fields) implements FieldType {}

    /** A union of records. */
    record OneOf(String java, List<Part> variants) implements FieldType {}

    /** What has a Java type that the page does not look into: other unions, maps, free JSON. */
    record Opaque(String java) implements FieldType {}
}
