package io.runapi.processor.read;

import io.runapi.annotation.Tool;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the tools of a class: its own, then those that it inherits, each once however often it is overridden. */
final class ToolMethods {
    private final Elements elements;
    private final Types types;

    ToolMethods(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    List<ExecutableElement> of(TypeElement type) {
        Set<TypeElement> around = new LinkedHashSet<>();
        collect(type, around);
        List<ExecutableElement> tools = new ArrayList<>();
        for (TypeElement one : around) {
            for (ExecutableElement method : ElementFilter.methodsIn(one.getEnclosedElements())) {
                if (Mirror.of(method, Tool.class).isPresent()
                        && (one.equals(type) || inherited(one, method))
                        && tools.stream().noneMatch(known -> elements.overrides(known, method, type))) {
                    tools.add(method);
                }
            }
        }
        return tools;
    }

    private static boolean inherited(TypeElement from, ExecutableElement method) {
        Set<Modifier> modifiers = method.getModifiers();
        return !modifiers.contains(Modifier.PRIVATE)
                && !(from.getKind() == ElementKind.INTERFACE && modifiers.contains(Modifier.STATIC));
    }

    private void collect(TypeElement type, Set<TypeElement> into) {
        if (into.add(type)) {
            for (TypeMirror above : types.directSupertypes(type.asType())) {
                if (types.asElement(above) instanceof TypeElement element) {
                    collect(element, into);
                }
            }
        }
    }
}
