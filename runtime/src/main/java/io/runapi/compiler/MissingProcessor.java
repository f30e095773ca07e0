package io.runapi.compiler;

import com.google.auto.service.AutoService;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;

/**
 * Warns where declarations are compiled without the annotation processor, which otherwise shows as classes that cannot
 * be found. JDK 23 and newer run no processor just because it is on the class path; but javac still loads plugins from
 * there, unless a processor path is given. With such a path, or on the module path alone, nothing can be said.
 *
 * <p>One warning per compilation, at the first declaration whose generated class does not exist. A compilation whose
 * generated classes exist already, from another step of the build, is left alone, and so is one with mistakes for which
 * javac runs no processor.
 */
@AutoService(Plugin.class)
public final class MissingProcessor implements Plugin {
    private static final int FIRST_WITHOUT_IMPLICIT_PROCESSING = 23;

    /** For the compiler. */
    public MissingProcessor() {}

    @Override
    public String getName() {
        return "RunApiMissingProcessor";
    }

    @Override
    public boolean autoStart() {
        return true;
    }

    @Override
    public void init(JavacTask task, String... arguments) {
        task.addTaskListener(new Watch(task));
    }

    /** Looks once, when all types are known: annotation processing is over then, if there was any. */
    private static final class Watch implements TaskListener {
        private final JavacTask task;
        private final List<CompilationUnitTree> sources = new ArrayList<>();
        private boolean looked;

        Watch(JavacTask task) {
            this.task = task;
        }

        @Override
        public void finished(TaskEvent event) {
            if (event.getKind() == TaskEvent.Kind.PARSE) {
                sources.add(event.getCompilationUnit());
            }
        }

        @Override
        public void started(TaskEvent event) {
            if (event.getKind() == TaskEvent.Kind.ANALYZE && !looked) {
                looked = true;
                try {
                    look();
                } catch (RuntimeException e) {
                    // a compile must not fail for want of a hint
                    sources.clear();
                }
            }
        }

        private void look() {
            Elements elements = task.getElements();
            if (isBesideProcessor(elements)) {
                return;
            }
            for (CompilationUnitTree source : sources) {
                DeclarationScan scan = new DeclarationScan(Trees.instance(task), elements);
                scan.scan(new TreePath(source), null);
                if (scan.missing() != null) {
                    if (!isBroken()) {
                        Trees.instance(task).printMessage(Kind.WARNING, message(scan.missing()), scan.at(), source);
                    }
                    return;
                }
            }
        }

        /**
         * Whether the processor would run but for other mistakes: this class was found on a processor path, where the
         * typed API is not, or javac is one that runs every processor of the class path.
         */
        private static boolean isBesideProcessor(Elements elements) {
            boolean onProcessorPath = elements.getTypeElement("io.runapi.RunApi") != null && !sees("io/runapi/RunApi");
            boolean runsFromClassPath = Runtime.version().feature() < FIRST_WITHOUT_IMPLICIT_PROCESSING
                    && sees("io/runapi/processor/RunApiProcessor");
            return onProcessorPath || runsFromClassPath;
        }

        private static boolean sees(String type) {
            ClassLoader loader = MissingProcessor.class.getClassLoader();
            return loader != null && loader.getResource(type + ".class") != null;
        }

        private boolean isBroken() {
            return sources.stream().anyMatch(source -> {
                BrokenCodeScan scan = new BrokenCodeScan(Trees.instance(task));
                scan.scan(new TreePath(source), null);
                return scan.found();
            });
        }

        private static String message(String missing) {
            return "[RUNAPI-100] " + missing + " was not generated: RunAPI's annotation processor did not run\n"
                    + "    name io.runapi:runapi-processor in annotationProcessorPaths (Maven), annotationProcessor"
                    + " (Gradle) or -processorpath; JDK 23 and newer run none from the class path";
        }
    }
}
