package io.runapi.processor.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prompts from resources: where they are found, and that they arrive as they were written, however long. */
final class PromptFilesTest {
    private static final String SOURCE = """
            @RunApiModel("claude-opus-4.8")
            public interface Explainer {
                @Prompt(resource = "prompts/explain.txt")
                String explain(String topic);
            }
            """;

    @TempDir
    private Path folder;

    @TempDir
    private Path classes;

    @Test
    void foldersOfResourcesAreNamedByAnOption() throws IOException {
        write("Explain {topic}.");
        Path other = Files.createDirectories(folder.resolve("other"));
        String folders = other + File.pathSeparator + folder;
        assertThat(UserCode.said(compile(folders))).isEmpty();
        assertThat(UserCode.said(compile(other.toString())))
                .contains("""
                [RUNAPI-134] there is no resource prompts/explain.txt
                    looked in: class output, class path, source path, %s
                    other folders are named by -Arunapi.resources=src/main/resources
                """.formatted(other).strip());
    }

    @Test
    void textsLongerThanAConstant() throws Exception {
        for (String line : List.of("And so on, and so on.\n", "Ä€🎬", "\u2028x\0")) {
            String before = line.repeat(200_000 / line.length());
            write(before + "{topic}, {{mind}}!\n" + line.repeat(30_000));
            assertThat(said(compile(folder.toString()), "a mutex"))
                    .isEqualTo(before + "a mutex, {mind}!\n" + line.repeat(30_000));
        }
    }

    @Test
    void whatEditorsAddIsLeftOut() throws Exception {
        write("\ufeffExplain {topic}.\r\n\r\nNow.\r\n");
        assertThat(said(compile(folder.toString()), "$1 \\ {mind}")).isEqualTo("Explain $1 \\ {mind}.\n\nNow.\n");
    }

    private void write(String prompt) throws IOException {
        Files.createDirectories(folder.resolve("prompts"));
        Files.writeString(folder.resolve("prompts/explain.txt"), prompt);
    }

    private static Compilation compile(String folders) {
        return UserCode.compiler(TestCatalogue.classPath())
                .withOptions("-parameters", "-Arunapi.resources=" + folders)
                .compile(UserCode.file(SOURCE));
    }

    /** What the client sends as the user's message. */
    private String said(Compilation compilation, String topic) throws Exception {
        assertThat(UserCode.said(compilation)).isEmpty();
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                Path to = Files.createDirectories(classes.resolve("app"))
                        .resolve(Path.of(file.getName()).getFileName());
                try (InputStream in = file.openInputStream()) {
                    Files.write(to, in.readAllBytes());
                }
            }
        }
        URL[] path = {classes.toUri().toURL(), TestCatalogue.classes().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, getClass().getClassLoader())) {
            List<Object> requests = new ArrayList<>();
            Object client =
                    loader.loadClass("app.ExplainerClient").getConstructors()[0].newInstance(door(loader, requests));
            client.getClass().getMethod("explain", String.class).invoke(client, topic);
            Object request = requests.get(0);
            List<?> messages =
                    (List<?>) request.getClass().getMethod("messages").invoke(request);
            Object message = messages.get(0);
            return (String) message.getClass().getMethod("content").invoke(message);
        }
    }

    /** A front door whose chat remembers what it is asked. */
    private static Object door(URLClassLoader loader, List<Object> requests) throws Exception {
        Constructor<?> constructor = loader.loadClass("io.runapi.RunApi").getConstructors()[0];
        Constructor<?> answer = loader.loadClass("io.runapi.ChatCompletion").getConstructors()[0];
        Object[] services = Arrays.stream(constructor.getParameterTypes())
                .map(service -> Proxy.newProxyInstance(loader, new Class<?>[] {service}, (proxy, method, arguments) -> {
                    requests.add(arguments[0]);
                    return answer.newInstance("Well.");
                }))
                .toArray();
        return constructor.newInstance(services);
    }
}
