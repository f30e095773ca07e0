package io.runapi.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Short names for types, each its own: the simple name, or with the names around it where two would be the same. */
final class ShapeNames {
    private final Map<TypeName, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** The name of a type: {@code Finding}, {@code PageOfItem}. */
    String of(TypeName type) {
        return names.computeIfAbsent(type, unnamed -> free(simple(unnamed), full(unnamed)));
    }

    private String free(String simple, String full) {
        String name = taken.contains(simple) ? full : simple;
        for (int next = 2; !taken.add(name); next++) {
            name = full + next;
        }
        return name;
    }

    /** The name without what stands around it. */
    static String simple(TypeName type) {
        if (type instanceof ParameterizedTypeName generic) {
            return generic.rawType().simpleName() + arguments(generic);
        }
        return type instanceof ClassName named ? named.simpleName() : type.toString();
    }

    private static String full(TypeName type) {
        if (type instanceof ParameterizedTypeName generic) {
            return String.join("_", generic.rawType().simpleNames()) + arguments(generic);
        }
        return type instanceof ClassName named ? String.join("_", named.simpleNames()) : type.toString();
    }

    private static String arguments(ParameterizedTypeName generic) {
        return generic.typeArguments().stream().map(ShapeNames::simple).collect(Collectors.joining("And", "Of", ""));
    }
}
