package io.runapi.samples.quickstart;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** This JDK's compiler with our processor, as a user's build runs them. */
final class Compiler {
    private Compiler() {}

    /** Compiles sources, by file name, and answers the errors as javac prints them. */
    static List<String> errors(Map<String, String> sources, Path output) throws IOException {
        // Surefire may hide the class path in a jar's manifest.
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> options = List.of(
                "-classpath",
                classPath,
                "-processorpath",
                classPath,
                "-processor",
                "io.runapi.processor.RunApiProcessor",
                "-parameters",
                "-d",
                output.toString());
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
            javac.getTask(
                            null,
                            files,
                            found,
                            options,
                            null,
                            sources.entrySet().stream()
                                    .map(source -> new Source(source.getKey(), source.getValue()))
                                    .toList())
                    .call();
        }
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(Compiler::print)
                .toList();
    }

    /** What is wrong, the line with a mark under the place, and what is accepted. */
    private static String print(Diagnostic<? extends JavaFileObject> error) {
        String[] message = error.getMessage(Locale.ROOT).split("\n", 2);
        String rest = message.length == 1 ? "" : "\n" + message[1];
        if (!(error.getSource() instanceof Source source)) {
            return "error: " + message[0] + rest;
        }
        String line = source.text.lines().toList().get((int) error.getLineNumber() - 1);
        return "%s:%d: error: %s\n%s\n%s^%s"
                .formatted(
                        source.name,
                        error.getLineNumber(),
                        message[0],
                        line,
                        " ".repeat((int) error.getColumnNumber() - 1),
                        rest);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String name;
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///readme/" + name), Kind.SOURCE);
            this.name = name;
            this.text = text;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
