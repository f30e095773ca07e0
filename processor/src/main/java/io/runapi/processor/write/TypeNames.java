package io.runapi.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.runapi.file.FileContent;
import io.runapi.processor.model.PropertyDeclaration;
import io.runapi.processor.model.ValueType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** How types are written in generated classes. */
final class TypeNames {
    static final AnnotationSpec NULLABLE =
            AnnotationSpec.builder(Nullable.class).build();
    static final AnnotationSpec NULL_UNMARKED =
            AnnotationSpec.builder(NullUnmarked.class).build();
    static final ClassName STRING = ClassName.get(String.class);

    private TypeNames() {}

    /** The type of a property as the record declares it, but for {@code @Nullable}. */
    static TypeName of(PropertyDeclaration property) {
        TypeName type = of(property.type());
        return property.primitive() ? type.unbox() : type;
    }

    /** The type of a property as a field or parameter, with {@code @Nullable} where null stands for absent. */
    static TypeName nullable(PropertyDeclaration property) {
        return property.nullable() ? of(property).annotated(NULLABLE) : of(property);
    }

    /** The type of a value, boxed. */
    static TypeName of(ValueType type) {
        if (type instanceof ValueType.Scalar scalar) {
            return switch (scalar) {
                case STRING -> STRING;
                case URI -> ClassName.get(URI.class);
                case INTEGER -> ClassName.get(Integer.class);
                case LONG -> ClassName.get(Long.class);
                case NUMBER -> ClassName.get(Double.class);
                case BOOLEAN -> ClassName.get(Boolean.class);
            };
        }
        if (type == ValueType.Binary.FILE) {
            return ClassName.get(FileContent.class);
        }
        if (type instanceof ValueType.Declared declared) {
            return ClassName.get(declared.type());
        }
        if (type instanceof ValueType.ListOf list) {
            return ParameterizedTypeName.get(ClassName.get(List.class), of(list.items()));
        }
        if (type instanceof ValueType.MapOf map) {
            TypeName values = of(map.values());
            return ParameterizedTypeName.get(
                    ClassName.get(Map.class),
                    STRING,
                    map.values() == ValueType.Free.FREE ? values.annotated(NULLABLE) : values);
        }
        return TypeName.get(Object.class);
    }
}
