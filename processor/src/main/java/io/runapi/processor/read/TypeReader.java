package io.runapi.processor.read;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.runapi.declaration.OpenEnum;
import io.runapi.processor.model.FieldType;
import io.runapi.processor.model.JavaType;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** Reads types. */
final class TypeReader {
    private final Types types;
    private final Map<TypeName, Set<TypeName>> supertypes = new HashMap<>();

    TypeReader(Types types) {
        this.types = types;
    }

    /** The type and everything that it is. */
    JavaType read(TypeMirror type) {
        TypeName name = TypeName.get(type);
        return new JavaType(name, NullnessInTypes.name(type), supertypes(type, name));
    }

    private Set<TypeName> supertypes(TypeMirror type, TypeName name) {
        if (type.getKind() != TypeKind.DECLARED) {
            return Set.of();
        }
        Set<TypeName> known = supertypes.get(name);
        if (known == null) {
            Set<TypeName> found = new LinkedHashSet<>();
            collect(type, found);
            known = Set.copyOf(found);
            supertypes.put(name, known);
        }
        return known;
    }

    private void collect(TypeMirror type, Set<TypeName> into) {
        for (TypeMirror supertype : types.directSupertypes(type)) {
            if (into.add(TypeName.get(supertype))) {
                collect(supertype, into);
            }
        }
    }

    /** What a request's field of that type holds. */
    FieldType field(TypeMirror type) {
        TypeName name = TypeName.get(type);
        if (name.isPrimitive()) {
            return new FieldType.Primitive(name);
        }
        if (name.isBoxedPrimitive()) {
            return new FieldType.Primitive(name.unbox());
        }
        if (name.toString().equals("java.lang.String")) {
            return new FieldType.Text();
        }
        if (name.toString().equals("java.net.URI")) {
            return new FieldType.Address();
        }
        if (name instanceof ParameterizedTypeName list
                && list.rawType().equals(ClassName.get(List.class))
                && type instanceof DeclaredType declared
                && !(declared.getTypeArguments().get(0) instanceof WildcardType)) {
            return new FieldType.Items(field(declared.getTypeArguments().get(0)));
        }
        if (name instanceof ClassName raw && types.asElement(type) instanceof TypeElement element) {
            Optional<Mirror> openEnum = Mirror.of(element, OpenEnum.class);
            if (openEnum.isPresent()) {
                return new FieldType.OpenEnum(raw, constants(openEnum.get()));
            }
        }
        return new FieldType.Other(name);
    }

    private static Map<String, String> constants(Mirror openEnum) {
        Map<String, String> constants = new HashMap<>();
        Iterator<String> names = openEnum.texts("constants").iterator();
        Iterator<String> values = openEnum.texts("values").iterator();
        while (names.hasNext() && values.hasNext()) {
            constants.put(values.next(), names.next());
        }
        return constants;
    }

    /** The name of a type in there that does not exist, or not yet. */
    Optional<String> unresolved(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return Optional.of(type.toString());
        }
        if (type instanceof ArrayType array) {
            return unresolved(array.getComponentType());
        }
        if (type instanceof DeclaredType declared) {
            for (TypeMirror argument : declared.getTypeArguments()) {
                Optional<String> missing = unresolved(argument);
                if (missing.isPresent()) {
                    return missing;
                }
            }
        }
        return Optional.empty();
    }

    /** The annotations, on a parameter or its type, that say that it may be null. */
    List<AnnotationSpec> nullable(VariableElement parameter, TypeMirror type) {
        return nullable(parameter, parameter.asType(), type);
    }

    /** The annotations, on a method or its return type, that say that it may return null. */
    List<AnnotationSpec> nullable(ExecutableElement method, TypeMirror type) {
        return nullable(method, method.getReturnType(), type);
    }

    private static List<AnnotationSpec> nullable(Element element, TypeMirror declared, TypeMirror seen) {
        Set<AnnotationSpec> found = new LinkedHashSet<>();
        collectNullable(element.getAnnotationMirrors(), found);
        collectNullable(seen.getAnnotationMirrors(), found);
        collectNullable(declared.getAnnotationMirrors(), found);
        return List.copyOf(found);
    }

    private static void collectNullable(List<? extends AnnotationMirror> mirrors, Set<AnnotationSpec> into) {
        for (AnnotationMirror mirror : mirrors) {
            Element annotation = mirror.getAnnotationType().asElement();
            if (annotation.getSimpleName().contentEquals("Nullable") && annotation instanceof TypeElement type) {
                into.add(AnnotationSpec.builder(ClassName.get(type)).build());
            }
        }
    }
}
