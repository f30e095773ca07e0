package io.runapi.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Finds the methods that a class implementing an interface has to have, inherited ones included. */
final class DeclaredMethods {
    private final Types types;

    DeclaredMethods(Types types) {
        this.types = types;
    }

    /**
     * Everything that the interface and its parents declare, but static and private methods, overridden ones included.
     */
    List<ExecutableElement> all(TypeElement type) {
        Set<TypeElement> interfaces = new LinkedHashSet<>();
        collect(type, interfaces);
        List<ExecutableElement> all = new ArrayList<>();
        for (TypeElement one : interfaces) {
            for (ExecutableElement method : ElementFilter.methodsIn(one.getEnclosedElements())) {
                Set<Modifier> modifiers = method.getModifiers();
                if (!modifiers.contains(Modifier.STATIC) && !modifiers.contains(Modifier.PRIVATE)) {
                    all.add(method);
                }
            }
        }
        return all;
    }

    List<ExecutableElement> of(TypeElement type) {
        List<List<ExecutableElement>> alike = new ArrayList<>();
        for (ExecutableElement method : all(type)) {
            addTo(alike, method, type);
        }
        List<ExecutableElement> chosen = new ArrayList<>();
        for (List<ExecutableElement> methods : alike) {
            ExecutableElement method = choose(methods, type);
            if (method.getModifiers().contains(Modifier.ABSTRACT) && !ofObject(method)) {
                chosen.add(method);
            }
        }
        return chosen;
    }

    private void addTo(List<List<ExecutableElement>> alike, ExecutableElement method, TypeElement type) {
        for (List<ExecutableElement> methods : alike) {
            for (ExecutableElement known : methods) {
                if (sameIn(type, known, method)) {
                    methods.add(method);
                    return;
                }
            }
        }
        alike.add(new ArrayList<>(List.of(method)));
    }

    /**
     * The one of several alike that holds: none that an interface below it overrides; then one with a body, which the
     * compiler only lets pass alone; then the one whose return type does for the others.
     */
    ExecutableElement choose(List<ExecutableElement> alike, TypeElement type) {
        if (alike.size() == 1) {
            return alike.get(0);
        }
        List<ExecutableElement> lowest = alike.stream()
                .filter(method -> alike.stream().noneMatch(other -> isBelow(other, method)))
                .toList();
        return lowest.stream()
                .filter(method -> method.isDefault())
                .findFirst()
                .or(() -> lowest.stream()
                        .filter(method -> lowest.stream().allMatch(other -> returnsAs(method, other, type)))
                        .findFirst())
                .orElse(alike.get(0));
    }

    private static Element declaring(ExecutableElement method) {
        return Objects.requireNonNull(method.getEnclosingElement());
    }

    private boolean isBelow(ExecutableElement one, ExecutableElement other) {
        TypeMirror of = types.erasure(declaring(one).asType());
        TypeMirror than = types.erasure(declaring(other).asType());
        return !types.isSameType(of, than) && types.isSubtype(of, than);
    }

    private boolean returnsAs(ExecutableElement one, ExecutableElement other, TypeElement type) {
        TypeMirror returned = member(type, one).getReturnType();
        TypeMirror wanted = member(type, other).getReturnType();
        return types.isSameType(returned, wanted)
                || (returned.getKind() == TypeKind.DECLARED && types.isAssignable(returned, wanted));
    }

    /** The interface and those it extends, each before those that it extends itself. */
    private void collect(TypeElement type, Set<TypeElement> into) {
        if (into.add(type)) {
            for (TypeMirror extended : type.getInterfaces()) {
                if (types.asElement(extended) instanceof TypeElement element) {
                    collect(element, into);
                }
            }
        }
    }

    private boolean sameIn(TypeElement type, ExecutableElement one, ExecutableElement other) {
        if (!one.getSimpleName().equals(other.getSimpleName())) {
            return false;
        }
        List<? extends TypeMirror> parameters = member(type, one).getParameterTypes();
        List<? extends TypeMirror> others = member(type, other).getParameterTypes();
        return parameters.size() == others.size()
                && IntStream.range(0, parameters.size())
                        .allMatch(
                                i -> types.isSameType(types.erasure(parameters.get(i)), types.erasure(others.get(i))));
    }

    private ExecutableType member(TypeElement type, ExecutableElement method) {
        return member(type, method, types);
    }

    /**
     * A method's types as the interface sees them. ECJ mixes up alike methods, but needs to be asked of generics only.
     */
    static ExecutableType member(TypeElement type, ExecutableElement method, Types types) {
        boolean generic = method.getEnclosingElement() instanceof TypeElement declaring
                && !declaring.getTypeParameters().isEmpty();
        return (ExecutableType) (generic ? types.asMemberOf((DeclaredType) type.asType(), method) : method.asType());
    }

    static boolean ofObject(ExecutableElement method) {
        List<? extends VariableElement> parameters = method.getParameters();
        return switch (method.getSimpleName().toString()) {
            case "toString", "hashCode" -> parameters.isEmpty();
            case "equals" ->
                parameters.size() == 1 && parameters.get(0).asType().toString().equals("java.lang.Object");
            default -> false;
        };
    }
}
