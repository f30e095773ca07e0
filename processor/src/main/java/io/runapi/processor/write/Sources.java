package io.runapi.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.runapi.processor.report.Findings;
import io.runapi.processor.report.Place;
import io.runapi.processor.report.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Element;

/** Hands generated classes to the compiler. */
public final class Sources {
    /** What every generated class carries; no date, so that the same input gives the same bytes. */
    public static final AnnotationSpec GENERATED = AnnotationSpec.builder(Generated.class)
            .addMember("value", "$S", "io.runapi.processor")
            .build();

    private final Filer filer;
    private final Findings findings;

    public Sources(Filer filer, Findings findings) {
        this.filer = filer;
        this.findings = findings;
    }

    /**
     * Writes a class.
     *
     * @param type the class, without {@code @Generated}
     * @param declaration what it is made from, and where to report that the class exists already
     */
    public void write(String packageName, TypeSpec.Builder type, Element declaration) {
        write(packageName, type, declaration, List.of());
    }

    /** As the other, with methods that the code calls by their simple names. */
    public void write(String packageName, TypeSpec.Builder type, Element declaration, List<StaticImport> imports) {
        TypeSpec finished = type.addAnnotation(GENERATED).build();
        JavaFile.Builder file =
                JavaFile.builder(packageName, finished).indent("    ").skipJavaLangImports(true);
        imports.forEach(method -> file.addStaticImport(method.type(), method.method()));
        String name = (packageName.isEmpty() ? "" : packageName + ".") + finished.name();
        try (Writer writer = filer.createSourceFile(name, declaration).openWriter()) {
            writer.write(Tidy.source(file.build().toString()));
        } catch (FilerException e) {
            findings.add(
                    Problem.NAME_TAKEN,
                    Place.of(declaration),
                    finished.name(),
                    declaration.getSimpleName() + ", which it is made from");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
