package io.runapi.processor.read;

import io.runapi.annotation.RunApiModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Finds what a declared interface refers to that does not exist: not yet, if another processor writes it. */
final class Unresolved {
    private final Types types;
    private final TypeReader reader;
    private final DeclaredMethods methods;

    Unresolved(Types types, TypeReader reader, DeclaredMethods methods) {
        this.types = types;
        this.reader = reader;
        this.methods = methods;
    }

    /** The name of a type; empty text for an annotation's value, which the compiler reports by itself. */
    Optional<String> in(TypeElement type) {
        Mirror model = Mirror.of(type, RunApiModel.class).orElse(null);
        TypeMirror door = model == null ? null : model.type("api").orElse(null);
        if (door == null || door.getKind() == TypeKind.ERROR || !Mirror.areSound(type)) {
            return Optional.of("");
        }
        Optional<String> missing = first(superinterfaces(type, new HashSet<>()));
        if (missing.isPresent() || !type.getKind().isInterface()) {
            return missing;
        }
        List<TypeMirror> used = new ArrayList<>();
        List<Element> annotated = new ArrayList<>();
        for (ExecutableElement method : methods.of(type)) {
            used.add(method.getReturnType());
            used.addAll(AnswerParts.of(method.getReturnType()));
            annotated.add(method);
            for (VariableElement parameter : method.getParameters()) {
                used.add(parameter.asType());
                annotated.add(parameter);
            }
        }
        missing = first(used);
        if (missing.isPresent()) {
            return missing;
        }
        for (Element one : annotated) {
            if (!Mirror.areSound(one)) {
                return Optional.of("");
            }
        }
        return Optional.empty();
    }

    private Optional<String> first(List<? extends TypeMirror> used) {
        for (TypeMirror one : used) {
            Optional<String> missing = reader.unresolved(one);
            if (missing.isPresent()) {
                return missing;
            }
        }
        return Optional.empty();
    }

    private List<TypeMirror> superinterfaces(TypeElement type, Set<TypeElement> seen) {
        List<TypeMirror> all = new ArrayList<>(type.getInterfaces());
        for (TypeMirror extended : type.getInterfaces()) {
            if (types.asElement(extended) instanceof TypeElement element && seen.add(element)) {
                all.addAll(superinterfaces(element, seen));
            }
        }
        return all;
    }
}
