package io.runapi.proof;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Many declared interfaces in one file, and what this JDK's compiler says of each with our processor. */
final class Declarations {
    private static final List<String> HEAD =
            List.of("package app;", "import io.runapi.annotation.*;", "import io.runapi.client.RequestOptions;");

    private final List<String> lines = new ArrayList<>(HEAD);

    /** Each declaration's name by its first line, counted from 1. */
    private final TreeMap<Integer, String> starts = new TreeMap<>();

    /**
     * Something that the compiler says.
     *
     * @param line in the declaration, counted from 0
     */
    record Said(int line, String message) {}

    void add(String name, Declaration declaration) {
        starts.put(lines.size() + 1, name);
        lines.addAll(declaration.lines());
    }

    int count() {
        return starts.size();
    }

    /** The errors of each declaration, by its name; declarations that are fine are not in it. */
    Map<String, List<Said>> errors(Path output) throws IOException {
        // Surefire may hide the class path in a jar's manifest.
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> options = List.of(
                "-classpath",
                classPath,
                "-processor",
                "io.runapi.processor.RunApiProcessor",
                "-proc:only",
                "-Xmaxerrs",
                "100000",
                "-d",
                output.toString());
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
            javac.getTask(null, files, found, options, null, List.of(new Source(String.join("\n", lines))))
                    .call();
        }
        Map<String, List<Said>> errors = new TreeMap<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : found.getDiagnostics()) {
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                Map.Entry<Integer, String> start = starts.floorEntry((int) diagnostic.getLineNumber());
                String name = start == null ? "" : start.getValue();
                int line = (int) diagnostic.getLineNumber() - (start == null ? 0 : start.getKey());
                errors.computeIfAbsent(name, key -> new ArrayList<>())
                        .add(new Said(line, diagnostic.getMessage(Locale.ROOT)));
            }
        }
        return errors;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///app/Declared.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
