package io.runapi.processor.check;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.runapi.processor.model.ClientModel.Conversion;
import io.runapi.processor.model.Declared.Parameter;
import io.runapi.processor.model.FieldType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a parameter of some type becomes the value of a field, if it can. */
final class Conversions {
    private static final ClassName STRING = ClassName.get(String.class);
    private static final ClassName LIST = ClassName.get(List.class);
    private static final Map<TypeName, List<TypeName>> SMALLER = Map.of(
            TypeName.LONG, List.of(TypeName.INT),
            TypeName.DOUBLE, List.of(TypeName.FLOAT, TypeName.LONG, TypeName.INT));

    private Conversions() {}

    static Optional<Conversion> of(Parameter parameter, FieldType field) {
        TypeName type = parameter.type().name();
        if (field instanceof FieldType.Primitive primitive) {
            if (unboxed(type).equals(primitive.java())) {
                return Optional.of(Conversion.NONE);
            }
            boolean smaller = SMALLER.getOrDefault(primitive.java(), List.of()).contains(unboxed(type));
            return smaller ? Optional.of(Conversion.WIDEN) : Optional.empty();
        }
        if (parameter.type().isA(field.java())) {
            return Optional.of(Conversion.NONE);
        }
        if (isWrittenAsText(field) && type.equals(STRING)) {
            return Optional.of(Conversion.FROM_TEXT);
        }
        return field instanceof FieldType.Items items ? ofList(parameter, items.item()) : Optional.empty();
    }

    private static Optional<Conversion> ofList(Parameter parameter, FieldType item) {
        if (parameter.type().name() instanceof ArrayTypeName array) {
            if (array.componentType().equals(item.java().box())) {
                return Optional.of(Conversion.FROM_ARRAY);
            }
            return isWrittenAsText(item) && array.componentType().equals(STRING)
                    ? Optional.of(Conversion.FROM_TEXT_ARRAY)
                    : Optional.empty();
        }
        return isWrittenAsText(item) && parameter.type().isA(ParameterizedTypeName.get(LIST, STRING))
                ? Optional.of(Conversion.FROM_TEXTS)
                : Optional.empty();
    }

    /** The types that a parameter for the field may have, as messages show them. */
    static List<String> accepted(FieldType field) {
        List<String> accepted = new ArrayList<>();
        accepted.add(Shown.type(field.java()));
        if (field instanceof FieldType.Primitive primitive) {
            accepted.add(Shown.type(primitive.java().box()));
            SMALLER.getOrDefault(primitive.java(), List.of()).forEach(smaller -> accepted.add(Shown.type(smaller)));
        } else if (isWrittenAsText(field)) {
            accepted.add("String");
        } else if (field instanceof FieldType.Items items) {
            String item = Shown.type(items.item().java().box());
            accepted.add(item + "[]");
            if (isWrittenAsText(items.item())) {
                accepted.add("List<String>");
                accepted.add("String[]");
            }
        }
        return accepted;
    }

    private static boolean isWrittenAsText(FieldType field) {
        return field instanceof FieldType.Address || field instanceof FieldType.OpenEnum;
    }

    private static TypeName unboxed(TypeName type) {
        return type.isBoxedPrimitive() ? type.unbox() : type;
    }
}
