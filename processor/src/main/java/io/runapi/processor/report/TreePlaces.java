package io.runapi.processor.report;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds values of repeated annotations in javac's trees. The container that holds them stands nowhere in the source, so
 * javac's own messages would point at the element instead.
 */
final class TreePlaces {
    private final Trees trees;

    private TreePlaces(Trees trees) {
        this.trees = trees;
    }

    /** Nothing with compilers other than javac, which find such values themselves. */
    static Optional<TreePlaces> of(ProcessingEnvironment environment) {
        try {
            return Optional.of(new TreePlaces(Trees.instance(environment)));
        } catch (IllegalArgumentException | LinkageError e) {
            return Optional.empty();
        }
    }

    /** Whether the place is in a file that is compiled now. */
    boolean has(Place place) {
        return trees.getPath(place.element()) != null;
    }

    /** Prints at a value of a repeated annotation; false if the place is no such value. */
    boolean print(Kind kind, String message, Place place) {
        AnnotationMirror container = place.annotation();
        AnnotationValue value = place.value();
        TreePath path = container == null || value == null ? null : trees.getPath(place.element());
        if (container == null || value == null || path == null) {
            return false;
        }
        List<? extends AnnotationTree> written = annotations(path.getLeaf());
        for (AnnotationValue held : container.getElementValues().values()) {
            if (held.getValue() instanceof List<?> items) {
                Tree found = findRepeated(items, value, written);
                if (found != null) {
                    trees.printMessage(kind, message, found, path.getCompilationUnit());
                    return true;
                }
            }
        }
        return false;
    }

    private static List<? extends AnnotationTree> annotations(Tree declaration) {
        if (declaration instanceof ClassTree type) {
            return type.getModifiers().getAnnotations();
        } else if (declaration instanceof MethodTree method) {
            return method.getModifiers().getAnnotations();
        } else if (declaration instanceof VariableTree variable) {
            return variable.getModifiers().getAnnotations();
        }
        return List.of();
    }

    /** The repeated annotations stand in the source in the order in which their container holds them. */
    private static @Nullable Tree findRepeated(
            List<?> held, AnnotationValue wanted, List<? extends AnnotationTree> written) {
        int index = 0;
        for (Object one : held) {
            if (one instanceof AnnotationValue item && item.getValue() instanceof AnnotationMirror repeated) {
                String name =
                        repeated.getAnnotationType().asElement().getSimpleName().toString();
                List<? extends AnnotationTree> alike =
                        written.stream().filter(tree -> isNamed(tree, name)).toList();
                Tree found = index < alike.size() ? find(repeated, wanted, alike.get(index)) : null;
                if (found != null) {
                    return found;
                }
                index++;
            }
        }
        return null;
    }

    private static boolean isNamed(AnnotationTree tree, String name) {
        String written = tree.getAnnotationType().toString();
        return written.substring(written.lastIndexOf('.') + 1).equals(name);
    }

    private static @Nullable Tree find(AnnotationMirror annotation, AnnotationValue wanted, AnnotationTree tree) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                annotation.getElementValues().entrySet()) {
            Tree argument = argument(tree, entry.getKey().getSimpleName().toString());
            Tree found = argument == null ? null : find(entry.getValue(), wanted, argument);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Tree find(AnnotationValue value, AnnotationValue wanted, Tree tree) {
        if (value.equals(wanted)) {
            return tree;
        } else if (value.getValue() instanceof AnnotationMirror nested && tree instanceof AnnotationTree annotation) {
            return find(nested, wanted, annotation);
        } else if (value.getValue() instanceof List<?> items) {
            List<? extends Tree> trees = tree instanceof NewArrayTree array ? array.getInitializers() : List.of(tree);
            for (int i = 0; i < items.size() && i < trees.size(); i++) {
                Tree found = items.get(i) instanceof AnnotationValue item ? find(item, wanted, trees.get(i)) : null;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable Tree argument(AnnotationTree tree, String member) {
        for (ExpressionTree argument : tree.getArguments()) {
            if (argument instanceof AssignmentTree assignment) {
                if (assignment.getVariable().toString().equals(member)) {
                    return assignment.getExpression();
                }
            } else if (member.equals("value")) {
                return argument;
            }
        }
        return null;
    }
}
