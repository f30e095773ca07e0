package io.runapi.processor.write;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.runapi.processor.report.Findings;
import io.runapi.processor.report.Place;
import io.runapi.processor.report.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** Hands generated classes to the compiler. */
public final class Sources {
    private final Filer filer;
    private final Findings findings;
    private final Marks marks;

    /** What each class written so far is made from. */
    private final Map<String, Element> written = new HashMap<>();

    public Sources(Filer filer, Findings findings, Marks marks) {
        this.filer = filer;
        this.findings = findings;
        this.marks = marks;
    }

    /**
     * Writes a class.
     *
     * @param type the class, without what every generated class carries
     * @param declaration what it is made from, and where to report that the class exists already
     */
    public void write(String packageName, TypeSpec.Builder type, Element declaration) {
        write(packageName, type, List.of(declaration), List.of());
    }

    /**
     * As the other, with methods that the code calls by their simple names.
     *
     * @param origins all that the class is made from, the declaration first: incremental builds write it anew when one
     *     of them changes
     */
    public void write(
            String packageName, TypeSpec.Builder type, List<? extends Element> origins, List<StaticImport> imports) {
        Element declaration = origins.get(0);
        TypeSpec finished = type.addAnnotations(marks.of(declaration)).build();
        JavaFile.Builder file =
                JavaFile.builder(packageName, finished).indent("    ").skipJavaLangImports(true);
        imports.forEach(method -> file.addStaticImport(method.type(), method.method()));
        String name = (packageName.isEmpty() ? "" : packageName + ".") + finished.name();
        try (Writer writer =
                filer.createSourceFile(name, origins.toArray(Element[]::new)).openWriter()) {
            writer.write(Tidy.source(file.build().toString()));
            written.put(name, declaration);
        } catch (FilerException e) {
            Element other = written.get(name);
            findings.add(
                    Problem.NAME_TAKEN,
                    Place.of(declaration),
                    finished.name(),
                    other == null
                            ? "rename it, or " + declaration.getSimpleName() + ", which it is made from"
                            : "rename " + other + " or " + declaration + ": both make it");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether what stands beside a declaration can say {@code @Nullable}. */
    boolean knowNull(Element declaration) {
        return marks.knowNull(declaration);
    }

    /**
     * Writes a resource, which lands beside the class files.
     *
     * @param path where in the jar
     * @param declaration what it is made from
     */
    public void writeResource(String path, String text, Element declaration) {
        try (Writer writer = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, declaration)
                .openWriter()) {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
