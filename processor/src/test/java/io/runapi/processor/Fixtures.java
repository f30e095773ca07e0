package io.runapi.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** Declarations in {@code src/test/resources/declarations}, and what the processor makes of them. */
final class Fixtures {
    static final Path RESOURCES = Path.of("src/test/resources/declarations");

    /** What generated code has to pass: every warning is an error. */
    static final List<String> STRICT =
            List.of("-Xlint:all", "-Xlint:-processing", "-Xlint:serial,unchecked", "-Werror");

    private Fixtures() {}

    static Compilation javac(List<JavaFileObject> sources) {
        return Compiler.javac()
                .withProcessors(new RunApiProcessor())
                .withOptions(STRICT)
                .compile(sources);
    }

    /** The declarations, sorted by name. */
    static List<JavaFileObject> good() {
        return sources(RESOURCES.resolve("good"));
    }

    static List<JavaFileObject> sources(Path folder) {
        List<JavaFileObject> sources = new ArrayList<>();
        for (Path file : files(folder)) {
            String name = file.getFileName().toString().replace(".java", "");
            sources.add(JavaFileObjects.forSourceString("demo." + name, text(file)));
        }
        return sources;
    }

    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Generated sources by file name, sorted. */
    static Map<String, String> generated(Compilation compilation) {
        Map<String, String> generated = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            String name = file.getName();
            try {
                generated.put(
                        name.substring(name.lastIndexOf('/') + 1),
                        file.getCharContent(false).toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return generated;
    }
}
