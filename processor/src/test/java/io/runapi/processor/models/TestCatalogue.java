package io.runapi.processor.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.runapi.processor.RunApiProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A small front door in the shape that the generator prints, compiled once to class files: Runway with two actions,
 * Imagen with several models, speech that answers at once, and a chat that takes any model.
 */
final class TestCatalogue {
    private static final Path SOURCES = Path.of("src/test/resources/catalogue");
    private static final Path CLASSES = compile();

    private TestCatalogue() {}

    /** What user code is compiled against. */
    static List<File> classPath() {
        List<File> path = new ArrayList<>(List.of(CLASSES.toFile()));
        path.addAll(classPathWithoutCatalogue());
        return path;
    }

    static List<File> classPathWithoutCatalogue() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .toList();
    }

    static Path classes() {
        return CLASSES;
    }

    static List<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path compile() {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            Path classes = Files.createDirectories(Path.of("target/test-catalogue"));
            StringWriter output = new StringWriter();
            JavaCompiler.CompilationTask task = javac.getTask(
                    output,
                    files,
                    null,
                    List.of("-parameters", "-d", classes.toString()),
                    null,
                    files.getJavaFileObjectsFromPaths(sources()));
            task.setProcessors(List.of(new RunApiProcessor()));
            assertThat(task.call()).as(output.toString()).isTrue();
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
