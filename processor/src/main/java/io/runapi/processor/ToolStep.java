package io.runapi.processor;

import com.palantir.javapoet.ClassName;
import io.runapi.annotation.Tool;
import io.runapi.processor.check.ToolPlanner;
import io.runapi.processor.model.ToolSetModel;
import io.runapi.processor.read.ToolReader;
import io.runapi.processor.report.Place;
import io.runapi.processor.report.Problem;
import io.runapi.processor.write.CompanionWriter;
import io.runapi.processor.write.GeneratedNames;
import io.runapi.processor.write.ToolSetWriter;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Writes the sets of classes with {@code @Tool} methods. One whose types are not all there yet waits. */
final class ToolStep implements Step {
    private final Context context;
    private final ToolReader reader;
    private final Set<String> waiting = new LinkedHashSet<>();

    ToolStep(Context context) {
        this.context = context;
        this.reader = new ToolReader(context.elements(), context.types(), context.findings());
    }

    @Override
    public Set<String> annotations() {
        return Set.of(Tool.class.getCanonicalName());
    }

    @Override
    public void process(Set<String> present, RoundEnvironment round) {
        if (waiting.isEmpty() && Collections.disjoint(present, annotations())) {
            return;
        }
        Set<String> names = new TreeSet<>(waiting);
        waiting.clear();
        for (Element method : round.getElementsAnnotatedWith(Tool.class)) {
            if (method.getEnclosingElement() instanceof TypeElement type) {
                names.add(type.getQualifiedName().toString());
            }
        }
        for (String name : names) {
            TypeElement type = context.elements().getTypeElement(name);
            if (type != null && !reader.isOnlyInherited(type)) {
                context.guard(type, () -> process(type, round));
            }
        }
    }

    private void process(TypeElement type, RoundEnvironment round) {
        Optional<String> unresolved = reader.unresolved(type);
        if (unresolved.isEmpty()) {
            write(type);
        } else if (round.processingOver()) {
            context.findings()
                    .add(
                            Problem.UNRESOLVED,
                            Place.of(type),
                            GeneratedNames.toolSet(type).simpleName(),
                            unresolved.get());
        } else {
            waiting.add(type.getQualifiedName().toString());
        }
    }

    private void write(TypeElement type) {
        ClassName set = GeneratedNames.toolSet(type);
        ClassName companion = GeneratedNames.toolCompanion(type);
        int before = context.findings().errors();
        Optional<ToolSetModel> plan = reader.read(type)
                .flatMap(declared -> new ToolPlanner(declared, context.findings()).plan(set, companion));
        if (plan.isPresent() && context.findings().errors() == before) {
            context.sources().write(set.packageName(), ToolSetWriter.write(plan.get()), type);
            context.sources()
                    .write(
                            companion.packageName(),
                            CompanionWriter.write(plan.get().companion()),
                            type);
        }
    }
}
