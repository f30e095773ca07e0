package io.runapi.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.runapi.processor.model.ClientModel.Passed;
import io.runapi.processor.model.Declared.Parameter;
import io.runapi.processor.model.FieldType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types of accessors: as parameters, but only what a record keeps unchanged and a codec reads again. */
final class AccessorTypes {
    private static final TypeName STRINGS =
            ParameterizedTypeName.get(ClassName.get(List.class), ClassName.get(String.class));

    /** Taken as parameters only. */
    private static final Set<String> NOT_KEPT = Set.of("float", "Path", "FileContent");

    private AccessorTypes() {}

    static Optional<Passed> conversion(Parameter accessor, FieldType field) {
        TypeName type = accessor.type().name();
        TypeName plain = type.isBoxedPrimitive() ? type.unbox() : type;
        boolean kept = plain.equals(field.java())
                || (plain.isPrimitive() && !plain.equals(TypeName.FLOAT))
                || type.equals(ClassName.get(String.class))
                || type.equals(STRINGS);
        return kept ? Conversions.of(accessor, field) : Optional.empty();
    }

    /** Whether it is an accessor that says with an {@code Optional} what others say with null. */
    static boolean isOptional(Parameter parameter) {
        return parameter.accessor()
                && parameter.type().name() instanceof ParameterizedTypeName generic
                && generic.rawType().equals(ClassName.get(Optional.class));
    }

    /** The types that an accessor for the field may have, as messages show them. */
    static String accepted(FieldType field) {
        if (field instanceof FieldType.Items items) {
            boolean written = items.item() instanceof FieldType.Address || items.item() instanceof FieldType.OpenEnum;
            return Shown.type(field.java()) + (written ? ", List<String>" : "");
        }
        return Stream.of(Conversions.accepted(field).split(", (?![^<]*>)"))
                .filter(type -> !NOT_KEPT.contains(type))
                .collect(Collectors.joining(", "));
    }
}
