package io.runapi.processor.models;

import io.runapi.processor.RunApiProcessor;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;

/**
 * Our processor in surroundings that are not javac's own, as Gradle gives them to processors: notes what each file is
 * made from, and keeps the generated types.
 */
final class Recorder extends AbstractProcessor {
    private final RunApiProcessor processor = new RunApiProcessor();
    private final Map<String, List<Element>> origins = new LinkedHashMap<>();
    private final Map<String, TypeElement> types = new HashMap<>();

    /** What each file is made from, by the name of the class or the path of the resource. */
    Map<String, List<Element>> origins() {
        return origins;
    }

    /** The generated types by name. */
    Map<String, TypeElement> types() {
        return types;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        processor.init(new Surroundings(environment, new Notes(environment.getFiler())));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (Element root : round.getRootElements()) {
            if (origins.containsKey(root.toString())) {
                types.put(root.toString(), (TypeElement) root);
            }
        }
        return processor.process(annotations, round);
    }

    private final class Notes implements Filer {
        private final Filer filer;

        Notes(Filer filer) {
            this.filer = filer;
        }

        @Override
        public JavaFileObject createSourceFile(CharSequence name, Element... from) throws IOException {
            origins.put(name.toString(), List.of(from));
            return filer.createSourceFile(name, from);
        }

        @Override
        public JavaFileObject createClassFile(CharSequence name, Element... from) {
            throw new AssertionError(name);
        }

        @Override
        public FileObject createResource(Location place, CharSequence pkg, CharSequence name, Element... from)
                throws IOException {
            origins.put(name.toString(), List.of(from));
            return filer.createResource(place, pkg, name, from);
        }

        @Override
        public FileObject getResource(Location place, CharSequence pkg, CharSequence name) throws IOException {
            return filer.getResource(place, pkg, name);
        }
    }

    private record Surroundings(ProcessingEnvironment compiler, Filer filer) implements ProcessingEnvironment {
        @Override
        public Map<String, String> getOptions() {
            return compiler.getOptions();
        }

        @Override
        public Messager getMessager() {
            return compiler.getMessager();
        }

        @Override
        public Filer getFiler() {
            return filer;
        }

        @Override
        public Elements getElementUtils() {
            return compiler.getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return compiler.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return compiler.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return compiler.getLocale();
        }
    }
}
