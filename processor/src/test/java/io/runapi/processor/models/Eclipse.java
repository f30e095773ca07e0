package io.runapi.processor.models;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.runapi.processor.RunApiProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** Compiles what users write with Eclipse's compiler, which wants real files. */
final class Eclipse {
    private final Path directory;

    /** In a directory of the test's own. */
    Eclipse(Path directory) {
        this.directory = directory;
    }

    /** In a directory that nobody else has. */
    static Eclipse somewhere() {
        try {
            return new Eclipse(Files.createTempDirectory(Path.of("target"), "eclipse"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the other, with places. */
    static List<String> told(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        return told(diagnostics, true);
    }

    /**
     * What the processor says, each message with file and line, sorted. Without places where this compiler has none for
     * records, so that the processor has to name them; it tells values of nested annotations by the outer one.
     */
    static List<String> told(List<Diagnostic<? extends JavaFileObject>> diagnostics, boolean places) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.getMessage(Locale.ROOT).startsWith("[RUNAPI-"))
                .map(diagnostic ->
                        (places ? file(diagnostic.getSource()) + ":" + diagnostic.getLineNumber() + ": " : "")
                                + UserCode.kind(diagnostic) + ": "
                                + UserCode.message(diagnostic).replaceFirst("\n    in app\\.\\S+$", ""))
                .sorted()
                .toList();
    }

    private static String file(JavaFileObject source) {
        return source.getName().substring(source.getName().lastIndexOf('/') + 1);
    }

    /** Everything that the compiler says about files of the test's package. */
    List<Diagnostic<? extends JavaFileObject>> compile(List<File> classPath, String... sources) {
        List<Path> files = new ArrayList<>();
        try {
            for (String source : sources) {
                Path file = directory.resolve(UserCode.name(source) + ".java");
                files.add(Files.writeString(file, UserCode.complete(source)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compile(classPath, files, new RunApiProcessor());
    }

    List<Diagnostic<? extends JavaFileObject>> compile(List<File> classPath, List<Path> sources, Processor... run) {
        JavaCompiler ecj = new EclipseCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = ecj.getStandardFileManager(diagnostics, null, UTF_8)) {
            JavaCompiler.CompilationTask task = ecj.getTask(
                    new StringWriter(),
                    files,
                    diagnostics,
                    List.of(
                            "-17",
                            "-parameters",
                            "-classpath",
                            classPath.stream().map(File::getPath).collect(Collectors.joining(File.pathSeparator)),
                            "-d",
                            Files.createDirectories(directory.resolve("classes"))
                                    .toString(),
                            "-s",
                            generated().toString()),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(run));
            task.call();
            return diagnostics.getDiagnostics();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where generated sources are. */
    Path generated() throws IOException {
        return Files.createDirectories(directory.resolve("generated"));
    }
}
