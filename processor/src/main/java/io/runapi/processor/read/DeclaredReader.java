package io.runapi.processor.read;

import com.palantir.javapoet.ClassName;
import io.runapi.annotation.RunApiModel;
import io.runapi.processor.model.Declared;
import io.runapi.processor.model.Declared.Text;
import io.runapi.processor.report.Findings;
import io.runapi.processor.report.Place;
import io.runapi.processor.report.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads {@code @RunApiModel} interfaces, and refuses those that no client can be written for. */
public final class DeclaredReader {
    private final Findings findings;
    private final Visibility visibility;
    private final Unresolved unresolved;
    private final DeclaredMethods methods;
    private final MethodReader methodReader;
    private final AccessorReader accessorReader;

    public DeclaredReader(Elements elements, Types types, PromptFiles files, Findings findings) {
        this.findings = findings;
        this.visibility = new Visibility(findings);
        TypeReader reader = new TypeReader(types);
        this.methods = new DeclaredMethods(types);
        this.accessorReader = new AccessorReader(types, reader, methods);
        this.unresolved = new Unresolved(types, reader, methods);
        this.methodReader = new MethodReader(types, reader, files, findings);
    }

    /** The front door that the interface asks for; empty for RunAPI's own. */
    public Optional<TypeMirror> door(TypeElement type) {
        return annotation(type).type("api").filter(door -> door.getKind() != TypeKind.VOID);
    }

    /** Where the interface asks for its model, or for another member of its annotation. */
    public Place place(TypeElement type, String member) {
        return annotation(type).place(member);
    }

    /**
     * The name of a type that the interface refers to and that does not exist, or not yet; empty text for a value of an
     * annotation.
     */
    public Optional<String> unresolved(TypeElement type) {
        return unresolved.in(type);
    }

    /** Reads an interface whose types are all known; empty if it was refused. */
    public Optional<Declared> read(TypeElement type, ClassName client, ClassName door) {
        if (!acceptable(type)) {
            return Optional.empty();
        }
        int before = findings.errors();
        List<Declared.Method> read = new ArrayList<>();
        for (ExecutableElement method : methods.of(type)) {
            Site site = new Site(type, !type.equals(method.getEnclosingElement()));
            methodReader.read(type, method, site).ifPresent(read::add);
        }
        Site site = new Site(type, false);
        Mirror annotation = annotation(type);
        Declared declared = new Declared(
                ClassName.get(type),
                client,
                door,
                type.getModifiers().contains(Modifier.PUBLIC),
                Place.of(type),
                new Text(annotation.text("value"), annotation.place("value")),
                given(annotation, "like"),
                given(annotation, "service"),
                given(annotation, "action"),
                methodReader.fixed(type, site),
                methodReader.system(type, site),
                List.copyOf(read),
                accessorReader.read(type),
                silent(type));
        return read.isEmpty() && findings.errors() > before ? Optional.empty() : Optional.of(declared);
    }

    private boolean acceptable(TypeElement type) {
        Place place = Place.of(type);
        if (type.getKind() != ElementKind.INTERFACE) {
            findings.add(Problem.NOT_AN_INTERFACE, place, type.getSimpleName());
            return false;
        }
        int before = findings.errors();
        visibility.require(type, "@RunApiModel");
        return findings.errors() == before;
    }

    private @Nullable Text given(Mirror annotation, String member) {
        String text = annotation.text(member);
        return text.isEmpty() ? null : new Text(text, annotation.place(member));
    }

    private static boolean silent(TypeElement type) {
        for (Element around = type; around != null; around = around.getEnclosingElement()) {
            SuppressWarnings suppressed = around.getAnnotation(SuppressWarnings.class);
            if (suppressed != null && Arrays.asList(suppressed.value()).contains("runapi")) {
                return true;
            }
        }
        return false;
    }

    private static Mirror annotation(TypeElement type) {
        return Mirror.of(type, RunApiModel.class).orElseThrow();
    }
}
