package io.runapi.processor.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.runapi.processor.RunApiProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What generated classes carry, in packages and modules of every kind. */
final class MarksTest {
    @TempDir
    Path folder;

    @Test
    void saysWhoWroteItAndThatNullIsMarked() throws IOException {
        assertThat(client()).contains("""
                @Generated("io.runapi.processor")
                @NullMarked
                public final class EarClient""");
    }

    @Test
    void leavesNullToThePackage() throws IOException {
        write("package-info", "@org.jspecify.annotations.NullMarked package app;");
        assertThat(client()).contains("""
                @Generated("io.runapi.processor")
                public final class EarClient""").doesNotContain("NullMarked");
    }

    @Test
    void leavesNullToTheModule() throws IOException {
        write("module-info", "@org.jspecify.annotations.NullMarked module app {}");
        assertThat(client("--add-reads", "app=ALL-UNNAMED")).doesNotContain("NullMarked");
    }

    @Test
    void leavesOutWhatTheModuleDoesNotRead() throws IOException {
        write("module-info", "module app {}");
        assertThat(client("--add-reads", "app=ALL-UNNAMED"))
                .doesNotContain("Generated")
                .contains("\n@NullMarked\npublic final class EarClient");
    }

    @Test
    void saysWhoWroteItWhereTheModuleReadsThat() throws IOException {
        write("module-info", "module app { requires static java.compiler; }");
        assertThat(client("--add-reads", "app=ALL-UNNAMED")).contains("@Generated(\"io.runapi.processor\")");
    }

    private void write(String name, String source) throws IOException {
        Files.writeString(folder.resolve(name + ".java"), source);
    }

    private String client(String... options) throws IOException {
        write("Ear", UserCode.complete("""
                @RunApiModel("whisper")
                public interface Ear {
                    Transcript listen(URI audioUrl);
                }
                """));
        List<String> all = new ArrayList<>(List.of(options));
        String classPath =
                TestCatalogue.classPath().stream().map(File::getPath).collect(Collectors.joining(File.pathSeparator));
        all.addAll(List.of("-parameters", "-classpath", classPath, "-d", folder.toString()));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.list(folder)) {
            JavaCompiler.CompilationTask task =
                    javac.getTask(said, files, null, all, null, files.getJavaFileObjectsFromPaths(sources.toList()));
            task.setProcessors(List.of(new RunApiProcessor()));
            assertThat(task.call()).as(said.toString()).isTrue();
        }
        return Files.readString(folder.resolve("app/EarClient.java"));
    }
}
