package io.runapi.processor.check;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.runapi.file.FileContent;
import io.runapi.processor.model.ClientModel.Container;
import io.runapi.processor.model.ClientModel.Item;
import io.runapi.processor.model.ClientModel.Passed;
import io.runapi.processor.model.Declared.Parameter;
import io.runapi.processor.model.FieldType;
import io.runapi.processor.model.JavaType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a parameter of some type becomes the value of a field, if it can. */
final class Conversions {
    private static final ClassName STRING = ClassName.get(String.class);
    private static final ClassName COLLECTION = ClassName.get(Collection.class);
    private static final List<TypeName> FILES = List.of(ClassName.get(Path.class), ClassName.get(FileContent.class));
    private static final Map<TypeName, List<TypeName>> SMALLER = Map.of(
            TypeName.LONG, List.of(TypeName.INT),
            TypeName.DOUBLE, List.of(TypeName.FLOAT, TypeName.LONG, TypeName.INT));

    private Conversions() {}

    static Optional<Passed> of(Parameter parameter, FieldType field) {
        JavaType type = parameter.type();
        if (type.isA(field.java())) {
            return passed(parameter, Container.NONE, Item.SAME, field);
        }
        if (field instanceof FieldType.Items items) {
            return ofItems(parameter, items);
        }
        if (field instanceof FieldType.Primitive primitive) {
            return number(type.name(), primitive.java())
                    .flatMap(item -> passed(parameter, Container.NONE, item, field));
        }
        return ways(field).entrySet().stream()
                .filter(way -> type.isA(way.getKey()))
                .findFirst()
                .flatMap(way -> passed(parameter, Container.NONE, way.getValue(), field));
    }

    private static Optional<Item> number(TypeName type, TypeName field) {
        TypeName given = type.isBoxedPrimitive() ? type.unbox() : type;
        if (given.equals(field)) {
            return Optional.of(Item.SAME);
        }
        return SMALLER.getOrDefault(field, List.of()).contains(given) ? Optional.of(Item.WIDENED) : Optional.empty();
    }

    private static Optional<Passed> ofItems(Parameter parameter, FieldType.Items items) {
        for (Map.Entry<TypeName, Item> way : ways(items.item()).entrySet()) {
            if (parameter.type().name() instanceof ArrayTypeName array
                    && array.componentType().equals(way.getKey())) {
                return passed(parameter, Container.ARRAY, way.getValue(), items);
            }
            if (parameter.type().isA(ParameterizedTypeName.get(COLLECTION, way.getKey()))) {
                return passed(parameter, Container.COLLECTION, way.getValue(), items);
            }
        }
        return Optional.empty();
    }

    private static Optional<Passed> passed(Parameter parameter, Container container, Item item, FieldType field) {
        return Optional.of(new Passed(parameter.name(), container, item, field, parameter.mayBeNull()));
    }

    /** The types that become a value that is no number, and how. */
    private static Map<TypeName, Item> ways(FieldType field) {
        Map<TypeName, Item> ways = new LinkedHashMap<>();
        ways.put(field.java().box(), Item.SAME);
        if (field instanceof FieldType.Address || field instanceof FieldType.OpenEnum) {
            ways.put(STRING, Item.PARSED);
        }
        if (field instanceof FieldType.Address) {
            FILES.forEach(file -> ways.put(file, Item.UPLOADED));
        }
        return ways;
    }

    /** The types that a parameter for the field may have, as messages show them. */
    static String accepted(FieldType field) {
        if (field instanceof FieldType.Items items) {
            return "List, Set, Collection or array of " + shown(items.item());
        }
        List<String> accepted = new ArrayList<>(List.of(Shown.type(field.java())));
        if (field instanceof FieldType.Primitive primitive) {
            accepted.add(Shown.type(primitive.java().box()));
            SMALLER.getOrDefault(primitive.java(), List.of()).forEach(smaller -> accepted.add(Shown.type(smaller)));
            return String.join(", ", accepted);
        }
        return shown(field);
    }

    private static String shown(FieldType field) {
        return ways(field).keySet().stream().map(Shown::type).collect(Collectors.joining(", "));
    }
}
