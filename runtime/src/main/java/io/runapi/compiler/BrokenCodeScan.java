package io.runapi.compiler;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ErroneousTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Looks for mistakes for which javac leaves annotation processing out altogether: what cannot be parsed, and values of
 * annotations that have no value. It tells those by itself.
 */
final class BrokenCodeScan extends TreePathScanner<@Nullable Void, @Nullable Void> {
    /** How javac calls the value of a member that it could not read. */
    private static final String UNREADABLE = "<error>";

    private final Trees trees;
    private boolean broken;

    BrokenCodeScan(Trees trees) {
        this.trees = trees;
    }

    boolean found() {
        return broken;
    }

    @Override
    public @Nullable Void visitErroneous(ErroneousTree tree, @Nullable Void none) {
        broken = true;
        return null;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void none) {
        look();
        return super.visitClass(tree, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void none) {
        look();
        return super.visitMethod(tree, null);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void none) {
        look();
        return super.visitVariable(tree, null);
    }

    private void look() {
        Element element = trees.getElement(getCurrentPath());
        if (element != null) {
            for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
                broken |= annotation.getElementValues().values().stream()
                        .anyMatch(value -> value.toString().contains(UNREADABLE));
            }
        }
    }
}
