package io.runapi.processor.models;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.runapi.annotation.RunApiModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What holds for all that is generated, whatever it is generated from: the golden interfaces, and a catalogue. */
final class GeneratedTypesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @Test
    void areFinalAndMarked() {
        List<TypeElement> types = both().stream()
                .flatMap(recorder -> recorder.types().values().stream())
                .toList();
        assertThat(types).hasSizeGreaterThan(30).allSatisfy(type -> {
            assertThat(type.getModifiers()).contains(Modifier.FINAL);
            List<String> marks = type.getAnnotationMirrors().stream()
                    .map(mirror -> mirror.getAnnotationType().toString())
                    .toList();
            assertThat(marks).contains("javax.annotation.processing.Generated");
            boolean markedByPackage =
                    !type.getEnclosingElement().getAnnotationMirrors().isEmpty();
            assertThat(marks.contains("org.jspecify.annotations.NullMarked")).isNotEqualTo(markedByPackage);
        });
    }

    @Test
    void areNoMoreVisibleThanWhatTheyAreMadeFrom() {
        both().forEach(recorder -> recorder.types().forEach((name, type) -> {
            Element origin = recorder.origins().get(name).get(0);
            boolean open = type.getModifiers().contains(Modifier.PUBLIC);
            if (origin.getAnnotation(RunApiModel.class) != null && name.endsWith("Client")) {
                assertThat(open).as(name).isEqualTo(isOpen(origin));
            } else {
                assertThat(open && !isOpen(origin)).as(name).isFalse();
            }
        }));
    }

    /** What Gradle asks of processors that it calls isolating. */
    @Test
    void ofDeclaredModelsAreMadeFromOneTypeEach() {
        Recorder recorder = new Recorder();
        compile(recorder, declared());
        assertThat(recorder.origins())
                .hasSizeGreaterThan(20)
                .allSatisfy((name, origins) -> assertThat(origins).hasSize(1));
    }

    /** Where a request's checks use the words of a service, Gradle sees that it has to compile everything. */
    @Test
    void ofCataloguesNameAllTheyAreMadeFrom() {
        Recorder recorder = new Recorder();
        compile(recorder, catalogue());
        Map<String, String> origins = new TreeMap<>();
        recorder.origins().forEach((name, from) -> origins.put(name, from.toString()));
        assertThat(origins)
                .containsEntry("io.runapi.RunwayServiceClient", "[io.runapi.RunwayService]")
                .containsEntry(
                        "io.runapi.RunwayTextToVideoRequestChecks",
                        "[io.runapi.RunwayTextToVideoRequest, io.runapi.RunwayService]")
                .containsEntry("io.runapi.RunwayTextToVideoRequestCodec", "[io.runapi.RunwayTextToVideoRequest]")
                .containsEntry("io.runapi.RunApiResults", "[io.runapi.RunApi]");
    }

    @Test
    void areTheSameAloneAndInAnyCompany() {
        Map<String, String> alone = new TreeMap<>();
        for (JavaFileObject source : declared()) {
            alone.putAll(generated(compile(new Recorder(), List.of(source))));
        }
        List<JavaFileObject> shuffled = new ArrayList<>(declared());
        Collections.shuffle(shuffled, new Random(1));
        assertThat(generated(compile(new Recorder(), shuffled))).isEqualTo(alone);
    }

    /** The golden interfaces, and the catalogue. */
    private static List<Recorder> both() {
        Recorder interfaces = new Recorder();
        compile(interfaces, declared());
        Recorder catalogue = new Recorder();
        compile(catalogue, catalogue());
        return List.of(interfaces, catalogue);
    }

    private static boolean isOpen(Element type) {
        Element around = type.getEnclosingElement();
        return type.getModifiers().contains(Modifier.PUBLIC) && (!(around instanceof TypeElement) || isOpen(around));
    }

    private static Compilation compile(Recorder recorder, List<JavaFileObject> sources) {
        Compilation compilation = javac().withProcessors(recorder)
                .withClasspath(
                        sources.get(0).getName().startsWith("/io/runapi/")
                                ? TestCatalogue.classPathWithoutCatalogue()
                                : TestCatalogue.classPath())
                .withOptions("-parameters")
                .compile(sources);
        assertThat(UserCode.said(compilation)).isEmpty();
        return compilation;
    }

    private static List<JavaFileObject> declared() {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.filter(file -> !isGenerated(file))
                    .sorted()
                    .map(file -> UserCode.file(text(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isGenerated(Path file) {
        return text(file).contains("@Generated(\"io.runapi.processor\")");
    }

    private static List<JavaFileObject> catalogue() {
        return TestCatalogue.sources().stream()
                .map(file -> JavaFileObjects.forSourceString(
                        "io.runapi." + file.getFileName().toString().replace(".java", ""), text(file)))
                .toList();
    }

    private static Map<String, String> generated(Compilation compilation) {
        Map<String, String> generated = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedFiles()) {
            // what was only looked for, such as a prompt, is listed too
            if (file.getKind() == JavaFileObject.Kind.SOURCE || file.getName().contains("/META-INF/runapi/")) {
                try {
                    generated.put(file.getName(), file.getCharContent(false).toString());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return generated;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
