package io.runapi.processor.read;

import com.palantir.javapoet.TypeName;
import io.runapi.annotation.Action;
import io.runapi.annotation.Fixed;
import io.runapi.annotation.Param;
import io.runapi.annotation.Prompt;
import io.runapi.annotation.SystemPrompt;
import io.runapi.processor.model.Declared;
import io.runapi.processor.model.Declared.Accessor;
import io.runapi.processor.model.Declared.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads the methods of a declared interface that may be accessors of a request, as its heirs see them. */
final class AccessorReader {
    private final Types types;
    private final TypeReader typeReader;
    private final DeclaredMethods methods;

    AccessorReader(Types types, TypeReader typeReader, DeclaredMethods methods) {
        this.types = types;
        this.typeReader = typeReader;
        this.methods = methods;
    }

    List<Accessor> read(TypeElement type) {
        List<Accessor> accessors = new ArrayList<>();
        for (ExecutableElement method : of(type)) {
            accessors.add(accessor(type, method));
        }
        return List.copyOf(accessors);
    }

    /** The methods that may be accessors: of one that several parents declare, the one that says most. */
    List<ExecutableElement> of(TypeElement type) {
        Map<String, List<ExecutableElement>> byName = new LinkedHashMap<>();
        for (ExecutableElement method : methods.all(type)) {
            if (method.getParameters().isEmpty() && !DeclaredMethods.ofObject(method)) {
                byName.computeIfAbsent(method.getSimpleName().toString(), name -> new ArrayList<>())
                        .add(method);
            }
        }
        List<ExecutableElement> accessors = new ArrayList<>();
        for (List<ExecutableElement> same : byName.values()) {
            ExecutableElement chosen = methods.choose(same, type);
            if (isBare(chosen)) {
                accessors.add(chosen);
            }
        }
        return accessors;
    }

    /** Whether nothing about a method tells that it is a call. */
    static boolean isBare(ExecutableElement method) {
        return method.getTypeParameters().isEmpty()
                && method.getParameters().isEmpty()
                && method.getReturnType().getKind() != TypeKind.VOID
                && Mirror.of(method, Action.class).isEmpty()
                && Mirror.of(method, Prompt.class).isEmpty()
                && Mirror.of(method, SystemPrompt.class).isEmpty()
                && Mirror.all(method, Fixed.class, Fixed.List.class).isEmpty();
    }

    private Accessor accessor(TypeElement type, ExecutableElement method) {
        Site site = new Site(type, !type.equals(method.getEnclosingElement()));
        TypeMirror returned = returned(type, method);
        Text param = Mirror.of(method, Param.class)
                .map(found -> new Text(found.text("value"), site.of(found, "value")))
                .orElse(null);
        return new Accessor(
                new Declared.Parameter(
                        method.getSimpleName().toString(),
                        site.of(method),
                        typeReader.read(returned),
                        typeReader.nullable(method, returned),
                        param,
                        false,
                        true),
                method.getModifiers().contains(Modifier.DEFAULT),
                ValueTypes.read(returned).orElse(null),
                checked(method));
    }

    private TypeMirror returned(TypeElement type, ExecutableElement method) {
        return DeclaredMethods.member(type, method, types).getReturnType();
    }

    private List<TypeName> checked(ExecutableElement method) {
        return method.getThrownTypes().stream()
                .filter(thrown -> !isUnchecked(thrown))
                .map(TypeName::get)
                .toList();
    }

    private boolean isUnchecked(TypeMirror thrown) {
        TypeMirror each = thrown;
        while (types.asElement(each) instanceof TypeElement element) {
            String name = element.getQualifiedName().toString();
            if (name.equals("java.lang.RuntimeException") || name.equals("java.lang.Error")) {
                return true;
            }
            each = element.getSuperclass();
        }
        return false;
    }
}
