package io.runapi.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eclipse's compiler runs the same processor, on files, to the same sources. */
class GeneratedByEcjTest extends GeneratedCodeRuns {
    @TempDir
    static Path folder;

    private static Loaded loaded;

    @Override
    Loaded loaded() {
        return loaded;
    }

    @BeforeAll
    static void compile() throws Exception {
        Path classes = Files.createDirectory(folder.resolve("classes"));
        Path sources = Files.createDirectory(folder.resolve("sources"));
        List<Path> files = new ArrayList<>(Fixtures.files(Fixtures.RESOURCES.resolve("good")));
        files.addAll(Fixtures.files(Fixtures.RESOURCES.resolve("run")));
        assertThat(ecj(files, classes, sources)).allMatch(said -> said.contains("[RUNAPI-031]")); // a note
        Map<String, byte[]> compiled = new HashMap<>();
        for (Path file : tree(classes)) {
            String name = classes.relativize(file).toString().replace(".class", "");
            compiled.put(name.replace(file.getFileSystem().getSeparator(), "."), Files.readAllBytes(file));
        }
        loaded = new Loaded(compiled);
    }

    @Test
    void writesWhatJavacWrites() throws IOException {
        Map<String, String> generated = new TreeMap<>();
        for (Path file : tree(folder.resolve("sources"))) {
            generated.put(file.getFileName().toString(), Files.readString(file));
        }
        assertThat(generated).isEqualTo(Fixtures.generated(Fixtures.javac(Fixtures.good())));
    }

    @Test
    void readsDeclarationsFromClassFiles() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Path source = other.resolve("OtherDoor.java");
        Files.writeString(
                source,
                "package demo; class Inherited { RunwayService runway() { return null; } }"
                        + " @io.runapi.declaration.Catalog(version = \"1\") class OtherDoor extends Inherited {}");
        assertThat(ecj(List.of(source), other, other, "-classpath", classPath(folder.resolve("classes"))))
                .isEmpty();
        assertThat(Files.readString(other.resolve("demo/OtherDoorResults.java")))
                .contains("case \"demo.Videos\" -> VideosCodec.INSTANCE;");
    }

    private static List<String> ecj(List<Path> files, Path classes, Path sources, String... more) {
        JavaCompiler compiler = new EclipseCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(problems, null, null)) {
            List<String> options = new ArrayList<>(
                    List.of("--release", "17", "-d", classes.toString(), "-s", sources.toString(), "-warn:+unused"));
            options.addAll(more.length == 0 ? List.of("-classpath", classPath()) : List.of(more));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    new StringWriter(), manager, problems, options, null, manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(List.of(new RunApiProcessor()));
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return problems.getDiagnostics().stream()
                .map(problem -> problem.getSource() + ":" + problem.getLineNumber() + " " + problem.getMessage(null))
                .toList();
    }

    private static String classPath(Path... first) {
        List<String> entries = new ArrayList<>();
        for (Path entry : first) {
            entries.add(entry.toString());
        }
        entries.add(System.getProperty("java.class.path"));
        return String.join(System.getProperty("path.separator"), entries);
    }

    private static List<Path> tree(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
