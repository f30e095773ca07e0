package io.runapi.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What every generated class carries: {@code @Generated}, without a date so that the same input gives the same bytes,
 * and {@code @NullMarked} where the package does not say it for all. A named module that does not read the module of
 * one of them could not compile it, so the class goes without.
 */
public final class Marks {
    private static final AnnotationSpec GENERATED = AnnotationSpec.builder(Generated.class)
            .addMember("value", "$S", "io.runapi.processor")
            .build();
    private static final AnnotationSpec NULL_MARKED =
            AnnotationSpec.builder(NullMarked.class).build();

    private final Elements elements;
    private final Silence silence;
    private final Map<Element, List<AnnotationSpec>> byPackage = new HashMap<>();

    public Marks(Elements elements) {
        this.elements = elements;
        this.silence = new Silence(elements);
    }

    /** The annotations of a class that stands beside a declaration. */
    List<AnnotationSpec> of(Element declaration) {
        List<AnnotationSpec> marks = new ArrayList<>(silence.of(declaration));
        marks.addAll(byPackage.computeIfAbsent(elements.getPackageOf(declaration), this::find));
        return marks;
    }

    /** Whether {@code @Nullable} can be read beside a declaration. */
    boolean knowNull(Element declaration) {
        return isReadable(elements.getModuleOf(declaration), TypeNames.NULLABLE);
    }

    private List<AnnotationSpec> find(Element enclosing) {
        ModuleElement module = elements.getModuleOf(enclosing);
        List<AnnotationSpec> marks = new ArrayList<>();
        if (isReadable(module, GENERATED)) {
            marks.add(GENERATED);
        }
        if (!isNullMarked(enclosing) && !isNullMarked(module) && isReadable(module, NULL_MARKED)) {
            marks.add(NULL_MARKED);
        }
        return List.copyOf(marks);
    }

    private boolean isReadable(@Nullable ModuleElement module, AnnotationSpec annotation) {
        String name = Objects.toString(annotation.type());
        return (module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name)) != null;
    }

    private static boolean isNullMarked(@Nullable Element enclosing) {
        return enclosing != null
                && enclosing.getAnnotationMirrors().stream()
                        .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
                        .anyMatch(type -> type.getQualifiedName().contentEquals(NullMarked.class.getName()));
    }
}
