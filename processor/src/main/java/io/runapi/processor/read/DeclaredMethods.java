package io.runapi.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Finds the methods that a class implementing an interface has to have, inherited ones included. */
final class DeclaredMethods {
    private final Types types;

    DeclaredMethods(Types types) {
        this.types = types;
    }

    /** Everything that the interface and its parents declare, but static and private methods, overridden ones included. */
    List<ExecutableElement> all(TypeElement type) {
        Set<TypeElement> interfaces = new LinkedHashSet<>();
        collect(type, interfaces);
        return interfaces.stream()
                .flatMap(one -> ElementFilter.methodsIn(one.getEnclosedElements()).stream())
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC)
                        && !method.getModifiers().contains(Modifier.PRIVATE))
                .toList();
    }

    List<ExecutableElement> of(TypeElement type) {
        List<ExecutableElement> seen = new ArrayList<>();
        for (ExecutableElement method : all(type)) {
            if (seen.stream().noneMatch(known -> sameIn(type, known, method))) {
                seen.add(method);
            }
        }
        return seen.stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT) && !ofObject(method))
                .toList();
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
        DeclaredType in = (DeclaredType) type.asType();
        return one.getSimpleName().equals(other.getSimpleName())
                && types.isSubsignature(
                        (ExecutableType) types.asMemberOf(in, one), (ExecutableType) types.asMemberOf(in, other));
    }

    static boolean ofObject(ExecutableElement method) {
        String signature = method.getSimpleName()
                + method.getParameters().stream()
                        .map(parameter -> parameter.asType().toString())
                        .toList()
                        .toString();
        return Set.of("toString[]", "hashCode[]", "equals[java.lang.Object]").contains(signature);
    }
}
