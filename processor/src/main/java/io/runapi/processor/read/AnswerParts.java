package io.runapi.processor.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Finds all types that the records of an answer are made of, whether they exist or not. */
final class AnswerParts {
    private final Set<String> seen = new HashSet<>();
    private final List<TypeMirror> parts = new ArrayList<>();

    private AnswerParts() {}

    /** What components hold, of the type and of everything in it. */
    static List<TypeMirror> of(TypeMirror type) {
        AnswerParts found = new AnswerParts();
        found.enter(type);
        return found.parts;
    }

    private void enter(TypeMirror type) {
        if (!(type instanceof DeclaredType declared) || !(declared.asElement() instanceof TypeElement element)) {
            return;
        }
        declared.getTypeArguments().forEach(this::enter);
        boolean isRecord = element.getKind() == ElementKind.RECORD;
        boolean isSealed = element.getModifiers().contains(Modifier.SEALED);
        if ((!isRecord && !isSealed)
                || !seen.add(element.getQualifiedName().toString())
                || ShapeRefusals.isOfCatalogue(element)) {
            return;
        }
        for (RecordComponentElement component : element.getRecordComponents()) {
            parts.add(component.asType());
            enter(component.asType());
        }
        element.getPermittedSubclasses().forEach(this::enter);
    }
}
