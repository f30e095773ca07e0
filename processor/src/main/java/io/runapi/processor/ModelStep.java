package io.runapi.processor;

import com.palantir.javapoet.ClassName;
import io.runapi.annotation.RunApiModel;
import io.runapi.declaration.Catalog;
import io.runapi.processor.check.ModelPlanner;
import io.runapi.processor.check.Usages;
import io.runapi.processor.model.ClientModel;
import io.runapi.processor.model.Companion;
import io.runapi.processor.model.Declared;
import io.runapi.processor.model.Plan;
import io.runapi.processor.model.RequestModel;
import io.runapi.processor.model.Usage;
import io.runapi.processor.read.Catalogue;
import io.runapi.processor.read.DeclaredReader;
import io.runapi.processor.report.Place;
import io.runapi.processor.report.Problem;
import io.runapi.processor.write.CompanionWriter;
import io.runapi.processor.write.DeclaredRequestWriter;
import io.runapi.processor.write.GeneratedNames;
import io.runapi.processor.write.ModelClientWriter;
import io.runapi.processor.write.UsageWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** Implements {@code @RunApiModel} interfaces. One whose types are not all there yet waits for a later round. */
final class ModelStep implements Step {
    private static final String DOOR = "io.runapi.RunApi";

    private final Context context;
    private final DeclaredReader reader;
    private final List<String> waiting = new ArrayList<>();

    /** Front doors that this compilation has as sources. */
    private final Set<String> compiledNow = new HashSet<>();

    ModelStep(Context context) {
        this.context = context;
        this.reader = new DeclaredReader(context.elements(), context.types(), context.prompts(), context.findings());
    }

    @Override
    public Set<String> annotations() {
        return Set.of(RunApiModel.class.getCanonicalName());
    }

    @Override
    public void process(Set<String> present, RoundEnvironment round) {
        if (present.contains(Catalog.class.getCanonicalName())) {
            for (Element door : round.getElementsAnnotatedWith(Catalog.class)) {
                compiledNow.add(((TypeElement) door).getQualifiedName().toString());
            }
        }
        if (waiting.isEmpty() && Collections.disjoint(present, annotations())) {
            return;
        }
        List<TypeElement> declared = new ArrayList<>();
        for (String name : waiting) {
            // elements of an earlier round still point at what was missing then
            Optional.ofNullable(context.elements().getTypeElement(name)).ifPresent(declared::add);
        }
        waiting.clear();
        for (Element element : round.getElementsAnnotatedWith(RunApiModel.class)) {
            if (element instanceof TypeElement type) {
                declared.add(type);
            }
        }
        // not in the order in which the compiler was handed the files
        declared.sort(Comparator.comparing(type -> type.getQualifiedName().toString()));
        Map<String, Catalogue> catalogues = new HashMap<>();
        for (TypeElement type : declared) {
            context.guard(type, () -> process(type, round, catalogues));
        }
    }

    private void process(TypeElement type, RoundEnvironment round, Map<String, Catalogue> catalogues) {
        Optional<String> unresolved = reader.unresolved(type);
        if (unresolved.isEmpty()) {
            implement(type, catalogues);
        } else if (!round.processingOver()) {
            waiting.add(type.getQualifiedName().toString());
        } else {
            String client = GeneratedNames.client(type).simpleName();
            String missing = unresolved.get();
            Problem problem = missing.isEmpty() ? Problem.UNREADABLE : Problem.UNRESOLVED;
            context.findings().add(problem, Place.of(type), client, missing);
        }
    }

    private void implement(TypeElement type, Map<String, Catalogue> catalogues) {
        Optional<TypeElement> door = door(type);
        if (door.isEmpty()) {
            return;
        }
        Catalogue catalogue = catalogues.computeIfAbsent(
                door.get().getQualifiedName().toString(),
                name -> Catalogue.of(door.get(), index(door.get()), context.elements(), context.types()));
        ClassName client = GeneratedNames.client(type);
        Optional<Declared> declared = reader.read(type, client, ClassName.get(door.get()));
        declared.flatMap(read ->
                        new ModelPlanner(read, catalogue, context.findings(), GeneratedNames.companion(type)).plan())
                .ifPresent(plan -> write(plan, catalogue, type));
    }

    private void write(Plan plan, Catalogue catalogue, TypeElement type) {
        if (plan instanceof RequestModel request) {
            new DeclaredRequestWriter(context.sources()).write(request, type);
        } else {
            write(plan.client(), type);
        }
        Usage usage = Usages.of(plan.client(), catalogue.version());
        context.sources().writeResource(UsageWriter.path(usage), UsageWriter.write(usage), type);
    }

    private void write(ClientModel client, TypeElement type) {
        context.sources().write(client.type().packageName(), ModelClientWriter.write(client), type);
        Companion companion = client.companion();
        if (companion != null) {
            context.sources().write(companion.type().packageName(), CompanionWriter.write(companion), type);
        }
    }

    /** The class with the door's index; null for a door that is compiled now, whose index may be an older build's. */
    private @Nullable TypeElement index(TypeElement door) {
        ClassName results = GeneratedNames.results(door);
        return compiledNow.contains(door.getQualifiedName().toString())
                ? null
                : context.elements().getTypeElement(results.canonicalName());
    }

    private Optional<TypeElement> door(TypeElement type) {
        Optional<TypeElement> asked = reader.door(type)
                .filter(DeclaredType.class::isInstance)
                .map(door -> (TypeElement) ((DeclaredType) door).asElement());
        TypeElement door = asked.orElseGet(() -> context.elements().getTypeElement(DOOR));
        if (door == null) {
            context.findings().add(Problem.NO_CATALOGUE, Place.of(type), DOOR);
            return Optional.empty();
        }
        if (!Catalogue.isDoor(door)) {
            context.findings().add(Problem.NOT_A_FRONT_DOOR, reader.place(type, "api"), door.getQualifiedName());
            return Optional.empty();
        }
        return Optional.of(door);
    }
}
