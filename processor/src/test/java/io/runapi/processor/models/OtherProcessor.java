package io.runapi.processor.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Somebody else's processor: writes a type in each round, one after the other. */
@SupportedAnnotationTypes("*")
final class OtherProcessor extends AbstractProcessor {
    private final String[] sources;
    private int next;

    /** Writes these, as {@link UserCode#file} takes them. */
    OtherProcessor(String... sources) {
        this.sources = sources;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (next < sources.length) {
            String source = sources[next++];
            try (Writer writer = processingEnv
                    .getFiler()
                    .createSourceFile("app." + UserCode.name(source))
                    .openWriter()) {
                writer.write(UserCode.complete(source));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return false;
    }
}
