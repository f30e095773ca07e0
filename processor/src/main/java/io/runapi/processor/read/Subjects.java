package io.runapi.processor.read;

import io.runapi.contract.ActionContract;
import io.runapi.declaration.Operation;
import io.runapi.declaration.Service;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Knows which operation a request record belongs to, and so how messages call it. */
public final class Subjects {
    /**
     * What is known of a record.
     *
     * @param service the service that takes it, or null
     */
    record Subject(@Nullable TypeElement service, ActionContract contract) {}

    private record Use(TypeElement service, ExecutableElement operation, boolean alias) {}

    private final Elements elements;
    private final Map<String, Use> uses = new HashMap<>();

    public Subjects(Elements elements) {
        this.elements = elements;
    }

    /** Notes what a service's operations take. The first that is no alias counts, so hand services over sorted. */
    public void add(TypeElement service) {
        for (ExecutableElement method : ElementFilter.methodsIn(service.getEnclosedElements())) {
            Mirror operation = Mirror.of(method, Operation.class).orElse(null);
            if (operation == null) {
                continue;
            }
            for (VariableElement parameter : method.getParameters()) {
                if (parameter.asType() instanceof DeclaredType type
                        && type.asElement() instanceof TypeElement request) {
                    uses.merge(
                            request.getQualifiedName().toString(),
                            new Use(service, method, operation.flag("alias")),
                            (first, next) -> first.alias() && !next.alias() ? next : first);
                }
            }
        }
    }

    /** The contract of a record, under the name of its operation or, if it is no request, its own. */
    Subject of(TypeElement schema) {
        Use use = uses.get(schema.getQualifiedName().toString());
        if (use == null) {
            use = searchPackage(schema);
        }
        return use == null
                ? new Subject(
                        null, ContractReader.read(schema, schema.getSimpleName().toString(), false))
                : new Subject(use.service(), ContractReader.read(schema, use.service(), use.operation()));
    }

    /** An editor compiles single files: then the service is in a class file. */
    private @Nullable Use searchPackage(TypeElement schema) {
        List<? extends Element> neighbours = elements.getPackageOf(schema).getEnclosedElements();
        ElementFilter.typesIn(neighbours).stream()
                .filter(type -> Mirror.of(type, Service.class).isPresent())
                .sorted((a, b) -> a.getQualifiedName()
                        .toString()
                        .compareTo(b.getQualifiedName().toString()))
                .forEach(this::add);
        return uses.get(schema.getQualifiedName().toString());
    }
}
