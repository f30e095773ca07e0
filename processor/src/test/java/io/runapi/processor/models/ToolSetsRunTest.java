package io.runapi.processor.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.testing.compile.Compilation;
import io.runapi.tool.ToolArgumentsException;
import io.runapi.tool.ToolDefinition;
import io.runapi.tool.ToolSet;
import io.runapi.tool.UnknownToolException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls tools as a model would. */
final class ToolSetsRunTest {
    private static final String TOOLS = """
            public class Tools extends Base<Tools.Point> {
                @Tool("Joins words.")
                String join(@Nullable String separator, String... words) throws java.io.IOException {
                    if (words.length == 0) {
                        throw new java.io.IOException("nothing to join");
                    }
                    return String.join(separator == null ? " " : separator, words);
                }

                @Tool(value = "Joins one.", name = "join_one")
                String join(String word) {
                    return word;
                }

                @Tool("Moves a point.")
                Point move(Point point, Optional<Integer> by, OptionalInt up) {
                    return new Point(point.x() + by.orElse(1), point.y() + up.orElse(2));
                }

                @Tool("Says nothing.")
                void quiet() {}

                @Tool("Says it later.")
                CompletableFuture<List<Point>> later(Map<String, Integer> xs) {
                    return CompletableFuture.completedFuture(
                            xs.values().stream().map(x -> new Point(x, 0)).toList());
                }

                @Tool("Nothing at all.")
                @Nullable String nothing() {
                    return null;
                }

                @Tool("Perhaps a point.")
                Optional<Point> perhaps(boolean there) {
                    return there ? Optional.of(new Point(1, 2)) : Optional.empty();
                }

                @Override
                String echo(Point what) {
                    return "over " + what;
                }

                public record Point(int x, int y) {}
            }
            """;
    private static final String BASE = """
            abstract class Base<T> {
                // overridden without the annotation
                @Tool("Says it again.")
                abstract String echo(T what);
            }
            """;

    @TempDir
    Path classes;

    private URLClassLoader loader;
    private ToolSet tools;

    @BeforeEach
    void compile() throws Exception {
        Compilation compilation = UserCode.compile(TOOLS, BASE);
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                Path to = classes.resolve("app").resolve(Path.of(file.getName()).getFileName());
                Files.createDirectories(to.getParent());
                try (InputStream in = file.openInputStream()) {
                    Files.copy(in, to);
                }
            }
        }
        loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
        Class<?> made = Class.forName("app.Tools", true, loader);
        Constructor<?> set = Class.forName("app.ToolsToolSet", true, loader).getConstructor(made);
        tools = (ToolSet) set.newInstance(made.getConstructor().newInstance());
    }

    @AfterEach
    void close() throws IOException {
        loader.close();
    }

    @Test
    void listsOwnToolsThenInheritedOnes() {
        assertThat(tools.tools())
                .extracting(ToolDefinition::name)
                .containsExactly("join", "join_one", "move", "quiet", "later", "nothing", "perhaps", "echo");
        assertThat(tools.tools().get(3).parameters())
                .isEqualTo(Map.of(
                        "type",
                        "object",
                        "properties",
                        Map.of(),
                        "required",
                        List.of(),
                        "additionalProperties",
                        false));
    }

    @Test
    void passesArgumentsOn() throws Exception {
        assertThat(tools.call("join", "{\"separator\": \"-\", \"words\": [\"a\", \"b\"]}"))
                .isEqualTo("a-b");
        assertThat(tools.call("join", "{\"words\": [\"a\", \"b\"]}")).isEqualTo("a b");
        assertThat(tools.call("join_one", "{\"word\": \"alone\"}")).isEqualTo("alone");
        assertThat(tools.call("move", "{\"point\": {\"x\": 1, \"y\": 1}, \"by\": 5, \"up\": null}"))
                .isEqualTo("{\"x\":6,\"y\":3}");
        assertThat(tools.call("echo", "{\"what\": {\"x\": 1, \"y\": 1}}")).isEqualTo("over Point[x=1, y=1]");
    }

    @Test
    void writesResults() throws Exception {
        assertThat(tools.call("quiet", "")).isEqualTo("done");
        assertThat(tools.call("nothing", "{}")).isEqualTo("null");
        assertThat(tools.call("later", "{\"xs\": [{\"key\": \"a\", \"value\": 3}]}"))
                .isEqualTo("[{\"x\":3,\"y\":0}]");
        assertThat(tools.call("perhaps", "{\"there\": true}")).isEqualTo("{\"x\":1,\"y\":2}");
        assertThat(tools.call("perhaps", "{\"there\": false}")).isEqualTo("null");
    }

    @Test
    void saysWhatIsWrongWithArguments() {
        assertThatThrownBy(() -> tools.call("move", "{\"point\": {\"x\": \"east\", \"y\": 1}}"))
                .isInstanceOf(ToolArgumentsException.class)
                .hasMessageContaining("Expected a whole number of 32 bits at $.point.x but found the text \"east\"");
        assertThatThrownBy(() -> tools.call("join", "{\"separator\": \"-\"}"))
                .isInstanceOf(ToolArgumentsException.class)
                .hasMessageContaining("Expected a value for \"words\"");
        assertThatThrownBy(() -> tools.call("quiet", "[]")).isInstanceOf(ToolArgumentsException.class);
    }

    @Test
    void throwsWhatToolsThrow() {
        assertThatThrownBy(() -> tools.call("join", "{\"words\": []}"))
                .isInstanceOf(IOException.class)
                .hasMessage("nothing to join");
        assertThatThrownBy(() -> tools.call("jion", "{}")).isInstanceOf(UnknownToolException.class);
    }
}
