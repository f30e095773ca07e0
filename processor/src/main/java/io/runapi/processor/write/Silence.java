package io.runapi.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Keeps generated classes from warning of what their author wrote, and was warned of there or asked not to be: what is
 * deprecated, and raw types. A build that takes warnings for errors would stop at code that nobody can change.
 */
final class Silence {
    private static final Set<String> COPIED = Set.of("deprecation", "removal", "rawtypes", "preview");

    private final Elements elements;

    Silence(Elements elements) {
        this.elements = elements;
    }

    /** What the class that is made from a declaration carries for it. */
    List<AnnotationSpec> of(Element declaration) {
        Set<String> silent = new TreeSet<>();
        for (Element around = declaration; around != null; around = around.getEnclosingElement()) {
            collect(around, silent);
        }
        if (declaration instanceof TypeElement type) {
            members(type, silent);
        }
        List<AnnotationSpec> annotations = new ArrayList<>();
        if (elements.isDeprecated(declaration)) {
            annotations.add(AnnotationSpec.builder(Deprecated.class).build());
        }
        if (!silent.isEmpty()) {
            AnnotationSpec.Builder suppress = AnnotationSpec.builder(SuppressWarnings.class);
            silent.forEach(warning -> suppress.addMember("value", "$S", warning));
            annotations.add(suppress.build());
        }
        return annotations;
    }

    /** Inherited ones too, and those of nested types: records are read and written component by component. */
    private void members(TypeElement type, Set<String> into) {
        boolean inherits =
                !type.getKind().isInterface() || !type.getInterfaces().isEmpty();
        for (Element member : inherits ? elements.getAllMembers(type) : type.getEnclosedElements()) {
            if (isOfJava(member)) {
                continue;
            }
            collect(member, into);
            if (elements.isDeprecated(member)) {
                into.add("deprecation");
            }
            if (member instanceof TypeElement nested && type.equals(nested.getEnclosingElement())) {
                members(nested, into);
            }
        }
    }

    /** What Java deprecates differs from release to release, and what is written must not. */
    private static boolean isOfJava(Element member) {
        return member.getEnclosingElement() instanceof TypeElement owner
                && owner.getQualifiedName().toString().startsWith("java.");
    }

    private static void collect(Element element, Set<String> into) {
        if (element.getAnnotationMirrors().isEmpty()) {
            return; // asking for one by its class is slow
        }
        SuppressWarnings suppressed = element.getAnnotation(SuppressWarnings.class);
        if (suppressed != null) {
            Arrays.stream(suppressed.value()).filter(COPIED::contains).forEach(into::add);
        }
        Deprecated deprecated = element.getAnnotation(Deprecated.class);
        if (deprecated != null && deprecated.forRemoval()) {
            into.add("removal");
        }
    }
}
