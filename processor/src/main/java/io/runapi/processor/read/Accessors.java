package io.runapi.processor.read;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The methods of a front door that may open a service: its own first, then those that it inherits from classes. */
final class Accessors {
    private Accessors() {}

    static List<ExecutableElement> of(TypeElement door) {
        List<ExecutableElement> methods = new ArrayList<>();
        TypeMirror type = door.asType();
        while (type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && !element.getQualifiedName().contentEquals("java.lang.Object")) {
            methods.addAll(ElementFilter.methodsIn(element.getEnclosedElements()));
            type = element.getSuperclass();
        }
        return methods;
    }
}
