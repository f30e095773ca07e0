package io.runapi.catalog;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** This JDK's compiler with our processor. */
final class SnippetCompiler {
    private final List<JavaFileObject> sources = new ArrayList<>();

    void add(String className, String java) {
        sources.add(new Source(className, java));
    }

    /** Compiles all sources at once and answers what the compiler says. */
    List<String> compile(Path output) throws IOException {
        // Surefire may hide the class path in a jar's manifest.
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task =
                    javac.getTask(null, files, found, options(classPath, output), null, sources);
            task.call();
        }
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(SnippetCompiler::print)
                .toList();
    }

    private static List<String> options(String classPath, Path output) {
        return List.of(
                "-classpath",
                classPath,
                "-processorpath",
                classPath,
                "-processor",
                "io.runapi.processor.RunApiProcessor",
                "-parameters",
                "-Xmaxerrs",
                "1000",
                "-d",
                output.toString());
    }

    private static String print(Diagnostic<? extends JavaFileObject> error) {
        String message = error.getMessage(Locale.ROOT);
        return error.getSource() instanceof Source source
                ? "%s, line %d: %s%n%s".formatted(source.name, error.getLineNumber(), message, source.text)
                : message;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String name;
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
            this.name = name;
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
