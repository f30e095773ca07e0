package io.runapi.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** What a request's field holds, as far as constants and conversions have to know it. */
public sealed interface FieldType {
    /** The Java type; primitive where a value is always there. */
    TypeName java();

    /** Text. */
    record Text() implements FieldType {
        @Override
        public TypeName java() {
            return ClassName.get(String.class);
        }
    }

    /** An address. */
    record Address() implements FieldType {
        @Override
        public TypeName java() {
            return ClassName.get(URI.class);
        }
    }

    /**
     * A text with known values, as a record with {@code of(String)}.
     *
     * @param constants the constant of each known value
     */
    record OpenEnum(ClassName java, Map<String, String> constants) implements FieldType {}

    /** A number or boolean; {@code java} is the primitive type. */
    record Primitive(TypeName java) implements FieldType {}

    /** A list. */
    record Items(FieldType item) implements FieldType {
        @Override
        public TypeName java() {
            return ParameterizedTypeName.get(
                    ClassName.get(List.class), item.java().box());
        }
    }

    /** Anything else: passed on as it is, never a constant. */
    record Other(TypeName java) implements FieldType {}
}
