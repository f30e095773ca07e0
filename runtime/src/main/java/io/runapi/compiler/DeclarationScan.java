package io.runapi.compiler;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import io.runapi.annotation.RunApiModel;
import io.runapi.declaration.Schema;
import io.runapi.declaration.Service;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds the first declaration of a source whose generated class does not exist. */
final class DeclarationScan extends TreePathScanner<@Nullable Void, @Nullable Void> {
    /** Annotation of a type, and how the name ends that the processor gives to what it writes for it. */
    private static final Map<String, String> ENDINGS = Map.of(
            RunApiModel.class.getCanonicalName(), "Client",
            Service.class.getCanonicalName(), "Client",
            Schema.class.getCanonicalName(), "Codec");

    private final Trees trees;
    private final Elements elements;
    private @Nullable String missing;
    private @Nullable Tree at;

    DeclarationScan(Trees trees, Elements elements) {
        this.trees = trees;
        this.elements = elements;
    }

    /** The simple name of the class that should be there; null if none is missing. */
    @Nullable
    String missing() {
        return missing;
    }

    /** The annotation that asks for it. */
    @Nullable
    Tree at() {
        return at;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void none) {
        if (missing == null && trees.getElement(getCurrentPath()) instanceof TypeElement type) {
            for (AnnotationTree annotation : tree.getModifiers().getAnnotations()) {
                look(type, annotation);
            }
        }
        return missing == null ? super.visitClass(tree, null) : null;
    }

    /** Declarations stand in no method. */
    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void none) {
        return null;
    }

    private void look(TypeElement type, AnnotationTree annotation) {
        Element meant = trees.getElement(new TreePath(getCurrentPath(), annotation.getAnnotationType()));
        String ending = meant instanceof TypeElement found
                ? ENDINGS.get(found.getQualifiedName().toString())
                : null;
        if (ending == null || missing != null) {
            return;
        }
        String name = generated(type, ending);
        PackageElement home = elements.getPackageOf(type);
        String canonical = home.isUnnamed() ? name : home.getQualifiedName() + "." + name;
        if (elements.getTypeElement(canonical) == null) {
            missing = name;
            at = annotation;
        }
    }

    /** As the processor names it: the names around a nested declaration are joined with underscores. */
    private static String generated(TypeElement type, String ending) {
        Deque<String> names = new ArrayDeque<>();
        for (Element one = type; one instanceof TypeElement; one = one.getEnclosingElement()) {
            names.addFirst(one.getSimpleName().toString());
        }
        return String.join("_", names) + ending;
    }
}
