package io.runapi.processor.read;

import io.runapi.declaration.OpenEnum;
import io.runapi.declaration.Schema;
import io.runapi.declaration.Union;
import io.runapi.processor.model.ValueType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds out what a Java type is in JSON. */
public final class ValueTypes {
    /** What messages list when a type has no form in JSON. */
    public static final String ACCEPTED =
            "String, URI, int, long, double, boolean and their boxes, Object, FileContent,"
                    + " @Schema, @Union and @OpenEnum types of the same package, and List<T> or Map<String, T> of these";

    private ValueTypes() {}

    /** The type's form, or empty if it has none. */
    public static Optional<ValueType> read(TypeMirror type) {
        return switch (type.getKind()) {
            case INT -> Optional.of(ValueType.Scalar.INTEGER);
            case LONG -> Optional.of(ValueType.Scalar.LONG);
            case DOUBLE -> Optional.of(ValueType.Scalar.NUMBER);
            case BOOLEAN -> Optional.of(ValueType.Scalar.BOOLEAN);
            case DECLARED -> declared((DeclaredType) type);
            default -> Optional.empty();
        };
    }

    /** Whether the compiler does not know a part of the type, and will say so itself. */
    public static boolean isUnresolved(TypeMirror type) {
        return type.getKind() == TypeKind.ERROR
                || (type instanceof DeclaredType declared
                        && declared.getTypeArguments().stream().anyMatch(ValueTypes::isUnresolved));
    }

    private static Optional<ValueType> declared(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        return switch (element.getQualifiedName().toString()) {
            case "java.lang.String" -> Optional.of(ValueType.Scalar.STRING);
            case "java.net.URI" -> Optional.of(ValueType.Scalar.URI);
            case "java.lang.Integer" -> Optional.of(ValueType.Scalar.INTEGER);
            case "java.lang.Long" -> Optional.of(ValueType.Scalar.LONG);
            case "java.lang.Double" -> Optional.of(ValueType.Scalar.NUMBER);
            case "java.lang.Boolean" -> Optional.of(ValueType.Scalar.BOOLEAN);
            case "io.runapi.file.FileContent" -> Optional.of(ValueType.Binary.FILE);
            case "java.lang.Object" -> Optional.of(ValueType.Free.FREE);
            case "java.util.List" ->
                arguments.size() == 1 ? item(arguments.get(0)).map(ValueType.ListOf::new) : Optional.empty();
            case "java.util.Map" ->
                arguments.size() == 2 && isString(arguments.get(0))
                        ? item(arguments.get(1)).map(ValueType.MapOf::new)
                        : Optional.empty();
            default -> annotated(element);
        };
    }

    private static Optional<ValueType> item(TypeMirror type) {
        return read(type).filter(item -> item != ValueType.Binary.FILE);
    }

    private static Optional<ValueType> annotated(TypeElement element) {
        if (Mirror.of(element, Schema.class).isPresent()) {
            return Optional.of(new ValueType.Declared(element, ValueType.Declared.Kind.SCHEMA));
        }
        if (Mirror.of(element, Union.class).isPresent()) {
            return Optional.of(new ValueType.Declared(element, ValueType.Declared.Kind.UNION));
        }
        if (Mirror.of(element, OpenEnum.class).isPresent()) {
            return Optional.of(new ValueType.Declared(element, ValueType.Declared.Kind.OPEN_ENUM));
        }
        return Optional.empty();
    }

    private static boolean isString(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && element.getQualifiedName().contentEquals("java.lang.String");
    }
}
