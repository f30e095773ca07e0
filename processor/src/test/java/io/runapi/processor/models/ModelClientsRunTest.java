package io.runapi.processor.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.testing.compile.Compilation;
import io.runapi.client.RequestOptions;
import io.runapi.error.ValidationException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs clients against a front door that records what it is asked. */
final class ModelClientsRunTest {
    @TempDir
    Path classes;

    private final List<String> asked = new ArrayList<>();
    private URLClassLoader loader;

    @BeforeEach
    void compile() throws IOException {
        List<String> sources = new ArrayList<>();
        for (String name : List.of("Trailer", "Reviewer", "Painter", "Texts", "NewModel", "Talk")) {
            sources.add(Files.readString(Path.of("src/test/resources/golden", name + ".java")));
        }
        Compilation compilation = UserCode.compile(sources.toArray(String[]::new));
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                Path to = classes.resolve("app").resolve(Path.of(file.getName()).getFileName());
                Files.createDirectories(to.getParent());
                try (InputStream in = file.openInputStream()) {
                    Files.copy(in, to);
                }
            }
        }
        URL[] path = {classes.toUri().toURL(), TestCatalogue.classes().toUri().toURL()};
        loader = new URLClassLoader(path, getClass().getClassLoader());
    }

    @AfterEach
    void close() throws IOException {
        loader.close();
    }

    @Test
    void fillsTemplatesAndConstants() throws Exception {
        call("Trailer", "shoot", "Oslo", of("AspectRatio", "9:16"));
        assertThat(asked).containsExactly("""
                runway.textToVideo(RunwayTextToVideoRequest[model=runway, \
                prompt=A drone shot rising over Oslo at sunrise, durationSeconds=10, outputResolution=1080p, \
                aspectRatio=9:16, firstFrameImageUrl=null, additionalProperties={}])""");
    }

    @Test
    void talks() throws Exception {
        assertThat(call("Reviewer", "review", "- a\n+ b")).isEqualTo("the answer");
        assertThat(call("Reviewer", "explain", "monads", "children", null)).hasToString("a stream");
        assertThat(((CompletableFuture<?>) call("Reviewer", "explainLater", "monads")).join())
                .isEqualTo("the answer");
        assertThat(asked)
                .containsExactly(
                        "chat.complete(" + chat("You review Java code.", "Review this diff:\n- a\n+ b", null) + ")",
                        "chat.stream(" + chat("You explain things to children.", "Explain monads", null) + ")",
                        "chat.completeAsync(" + chat("You review Java code.", "Explain monads", null) + ")");
    }

    private static String chat(String system, String user, Double temperature) {
        return "ChatCompletionRequest[model=claude-opus-4.8, messages=["
                + "ChatMessage[role=system, content=" + system + "], ChatMessage[role=user, content=" + user
                + "]], temperature=" + temperature + ", maxTokens=1024, stream=null, additionalProperties={}]";
    }

    @Test
    void passesOptionsOn() throws Exception {
        RequestOptions options = RequestOptions.defaults();
        call("Reviewer", "answer", "why?", options);
        assertThat(asked.get(0))
                .startsWith("chat.complete(ChatCompletionRequest[")
                .endsWith(", " + options + ")");
    }

    @Test
    void convertsTexts() throws Exception {
        assertThatThrownBy(() -> call("Painter", "converted", "a mug", "16:9", 7, 3, null))
                .isInstanceOf(NullPointerException.class); // the recorded front door has no task to wait for
        assertThatThrownBy(() -> call("Painter", "converted", "a mug", null, 7, null, List.of("https://c.example")))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> call(
                        "Painter", "array", "a mug", null, new String[] {"https://example.com/a", "https://b.example"}))
                .isInstanceOf(NullPointerException.class);
        assertThat(asked).containsExactly("""
                        imagen.textToImage(ImagenTextToImageRequest[model=imagen-4, prompt=a mug, aspectRatio=16:9, \
                        negativePrompt=null, seed=7, guidance=3.0, enhance=null, referenceImageUrls=[], \
                        metadata={}, additionalProperties={}])""", """
                        imagen.textToImage(ImagenTextToImageRequest[model=imagen-4, prompt=a mug, aspectRatio=null, \
                        negativePrompt=null, seed=7, guidance=null, enhance=null, \
                        referenceImageUrls=[https://c.example], metadata={}, additionalProperties={}])""", """
                        imagen.textToImage(ImagenTextToImageRequest[model=imagen-4, prompt=a mug, aspectRatio=null, \
                        negativePrompt=null, seed=null, guidance=null, enhance=null, \
                        referenceImageUrls=[https://example.com/a, https://b.example], metadata={}, \
                        additionalProperties={}])""");
    }

    @Test
    void saysWhatTheTemplateSays() throws Exception {
        call("Texts", "quotes", "Zoë");
        call("Texts", "numbers", 1, 2L);
        call("Texts", "number", 3);
        call("Texts", "braces");
        assertThat(asked.stream().map(text -> text.replaceAll("(?s).*content=(.*?)]].*", "$1")))
                .containsExactly("""
                        Say "hello" to Zoë, who owes $5 \\ {or less}.
                          \tUse emoji 🎬 and the word naïve.
                        """, "12", "3", "{}");
    }

    @Test
    void sendsANewModelByTheRulesOfAKnownOne() throws Exception {
        Object portrait = of("AspectRatio", "9:16");
        call("NewModel", "shoot", "waves", 5, of("OutputResolution", "720p"), portrait);
        assertThat(asked.get(0)).startsWith("runway.textToVideo(RunwayTextToVideoRequest[model=runway-gen5,");
        Object resolution = of("OutputResolution", "8k");
        assertThatThrownBy(() -> call("NewModel", "shoot", "waves", 7, resolution, portrait))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("duration_seconds = 7 is not accepted by runway text_to_video")
                .hasMessageContaining("output_resolution = 8k is not accepted by runway text_to_video");
    }

    @Test
    void continuesAConversation() throws Exception {
        Object said =
                type("ChatMessage").getConstructor(String.class, String.class).newInstance("assistant", "Hello.");
        call("Talk", "reply", List.of(said), "And you?", 0.5, 10);
        assertThat(asked.get(0))
                .contains("model=gpt-7-turbo")
                .contains("[ChatMessage[role=assistant, content=Hello.], ChatMessage[role=user, content=And you?]]")
                .contains("temperature=0.5, maxTokens=10");
    }

    private Object call(String model, String method, Object... arguments) throws Exception {
        Class<?> client = Class.forName("app." + model + "Client", true, loader);
        Object instance = client.getConstructors()[0].newInstance(door());
        Method called = Arrays.stream(client.getMethods())
                .filter(one -> one.getName().equals(method) && one.getParameterCount() == arguments.length)
                .findFirst()
                .orElseThrow();
        try {
            return called.invoke(instance, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private Object door() throws ReflectiveOperationException {
        Constructor<?> constructor = type("RunApi").getConstructors()[0];
        Object services = Array.newInstance(Object.class, constructor.getParameterCount());
        for (int i = 0; i < constructor.getParameterCount(); i++) {
            Class<?> service = constructor.getParameterTypes()[i];
            Array.set(services, i, Proxy.newProxyInstance(loader, new Class<?>[] {service}, recorder(service)));
        }
        return constructor.newInstance((Object[]) services);
    }

    private InvocationHandler recorder(Class<?> service) {
        String name = service.getSimpleName().replace("Service", "").toLowerCase(Locale.ROOT);
        return (proxy, method, arguments) -> {
            asked.add(name + "." + method.getName()
                    + Stream.of(arguments)
                            .map(String::valueOf)
                            .toList()
                            .toString()
                            .replaceAll("^\\[(?s)(.*)]$", "($1)"));
            return switch (method.getReturnType().getSimpleName()) {
                case "ChatCompletion" -> completion();
                case "CompletableFuture" -> CompletableFuture.completedFuture(completion());
                case "ChatStream" -> type("ChatStream").getConstructors()[0].newInstance(List.of("a", "stream"));
                default -> null;
            };
        };
    }

    private Object completion() throws ReflectiveOperationException {
        return type("ChatCompletion").getConstructors()[0].newInstance("the answer");
    }

    private Object of(String type, String value) throws ReflectiveOperationException {
        return type(type).getMethod("of", String.class).invoke(null, value);
    }

    private Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName("io.runapi." + name, true, loader);
    }
}
