package io.runapi.processor.read;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Names types with the annotations inside of them that tell of null, such as {@code List<@Nullable String>}. */
final class NullnessInTypes {
    private static final Set<String> KEPT = Set.of("Nullable", "NonNull");

    private NullnessInTypes() {}

    static TypeName name(TypeMirror type) {
        TypeName name = TypeName.get(type);
        if (type instanceof ArrayType array) {
            name = ArrayTypeName.of(name(array.getComponentType()));
        } else if (type instanceof DeclaredType declared
                && name instanceof ParameterizedTypeName generic
                && declared.getEnclosingType().getKind() == TypeKind.NONE) {
            TypeName[] arguments = new TypeName[declared.getTypeArguments().size()];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = name(declared.getTypeArguments().get(i));
            }
            name = ParameterizedTypeName.get(generic.rawType(), arguments);
        }
        List<AnnotationSpec> annotations = new ArrayList<>();
        for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
            TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
            if (KEPT.contains(annotation.getSimpleName().toString())) {
                annotations.add(
                        AnnotationSpec.builder(ClassName.get(annotation)).build());
            }
        }
        return annotations.isEmpty() ? name : name.annotated(annotations);
    }
}
