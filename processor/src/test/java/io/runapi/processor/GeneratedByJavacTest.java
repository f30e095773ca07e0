package io.runapi.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;

class GeneratedByJavacTest extends GeneratedCodeRuns {
    private static final Loaded LOADED = load();

    @Override
    Loaded loaded() {
        return LOADED;
    }

    private static Loaded load() {
        List<JavaFileObject> sources = new ArrayList<>(Fixtures.good());
        sources.addAll(Fixtures.sources(Fixtures.RESOURCES.resolve("run")));
        Compilation compilation = Fixtures.javac(sources);
        assertThat(compilation).succeededWithoutWarnings();
        Map<String, byte[]> classes = new HashMap<>();
        try {
            for (JavaFileObject file : compilation.generatedFiles()) {
                if (file.getKind() == JavaFileObject.Kind.CLASS) {
                    String name = file.getName().replace("/CLASS_OUTPUT/", "").replace(".class", "");
                    try (var in = file.openInputStream()) {
                        classes.put(name.replace('/', '.'), in.readAllBytes());
                    }
                }
            }
            return new Loaded(classes);
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
