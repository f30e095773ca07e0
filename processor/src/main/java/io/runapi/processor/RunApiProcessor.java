package io.runapi.processor;

import com.google.auto.service.AutoService;
import io.runapi.processor.read.PromptFiles;
import io.runapi.processor.report.Findings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Completes declarations ({@code @Schema}, {@code @Union}, {@code @OpenEnum}, {@code @Service}, {@code @Catalog}) and
 * implements {@code @RunApiModel} interfaces, and makes tools of {@code @Tool} methods. Each kind of work is a
 * {@link Step}; what they find wrong is reported together at the end of the round.
 */
@AutoService(Processor.class)
public final class RunApiProcessor extends AbstractProcessor {
    private List<Step> steps = List.of();
    private Findings findings = new Findings();

    /** For the compiler. */
    public RunApiProcessor() {}

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        findings = new Findings();
        Context context = Context.of(environment, findings);
        steps = List.of(new DeclarationStep(context), new ModelStep(context), new ToolStep(context));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<String> present = new HashSet<>();
        for (TypeElement annotation : annotations) {
            present.add(annotation.getQualifiedName().toString());
        }
        for (Step step : steps) {
            step.process(present, round);
        }
        findings.printTo(processingEnv);
        return false;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        Set<String> annotations = new TreeSet<>();
        for (Step step : steps) {
            annotations.addAll(step.annotations());
        }
        return annotations;
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(PromptFiles.OPTION);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }
}
