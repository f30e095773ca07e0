package io.runapi.processor.read;

import io.runapi.declaration.Operation;
import io.runapi.declaration.Service;
import io.runapi.processor.model.CatalogDeclaration;
import io.runapi.processor.model.ValueType;
import io.runapi.processor.report.Findings;
import io.runapi.processor.report.Place;
import io.runapi.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reads {@code @Catalog} classes: which services they open and what their tasks answer. */
public final class CatalogReader {
    private final Findings findings;
    private final Visibility visibility;
    private final Types types;

    public CatalogReader(Findings findings, Visibility visibility, Types types) {
        this.findings = findings;
        this.visibility = visibility;
        this.types = types;
    }

    /** The declaration; empty if no class can be written for it. */
    public Optional<CatalogDeclaration> read(TypeElement element) {
        if (!visibility.require(element, "@Catalog")) {
            return Optional.empty();
        }
        Map<String, TypeElement> services = new TreeMap<>();
        Map<String, TypeElement> results = new TreeMap<>();
        Map<String, TypeElement> parts = new TreeMap<>();
        List<CatalogDeclaration.Models> models = new ArrayList<>();
        boolean unresolved = element.getKind() != ElementKind.CLASS;
        for (ExecutableElement accessor : Accessors.of(element)) {
            TypeMirror returned = accessor.getReturnType();
            unresolved |= ValueTypes.isUnresolved(returned);
            if (accessor.getParameters().isEmpty()
                    && returned instanceof DeclaredType type
                    && type.asElement() instanceof TypeElement service
                    && Mirror.of(service, Service.class).isPresent()) {
                services.put(service.getQualifiedName().toString(), service);
                List<ServiceRequest> requests = ServiceRequest.of(accessor, types);
                requests.forEach(request -> collectParts(element, request.request(), parts));
                ServiceModels taken = ServiceModels.of(requests);
                models.add(new CatalogDeclaration.Models(
                        accessor.getSimpleName().toString(), List.copyOf(taken.ids()), taken.isOpen()));
            }
        }
        if (services.isEmpty() && !unresolved) {
            findings.add(Problem.CATALOG_EMPTY, Place.of(element), element.getSimpleName());
        }
        services.values().forEach(service -> collectResults(element, service, results));
        return Optional.of(new CatalogDeclaration(
                element,
                List.copyOf(services.values()),
                List.copyOf(results.values()),
                List.copyOf(parts.values()),
                models));
    }

    private static void collectParts(TypeElement catalog, TypeElement request, Map<String, TypeElement> parts) {
        for (RecordComponentElement component : request.getRecordComponents()) {
            ValueType type = ValueTypes.read(component.asType()).orElse(null);
            if (type instanceof ValueType.ListOf list) {
                type = list.items();
            } else if (type instanceof ValueType.MapOf map) {
                type = map.values();
            }
            if (type instanceof ValueType.Declared declared
                    && declared.kind() != ValueType.Declared.Kind.OPEN_ENUM
                    && Visibility.packageOf(declared.type()).equals(Visibility.packageOf(catalog))) {
                parts.put(declared.type().getQualifiedName().toString(), declared.type());
            }
        }
    }

    private void collectResults(TypeElement catalog, TypeElement service, Map<String, TypeElement> results) {
        for (ExecutableElement method : ElementFilter.methodsIn(service.getEnclosedElements())) {
            if (Mirror.of(method, Operation.class).isEmpty()) {
                continue;
            }
            DeclaredType task = ServiceReader.named(method.getReturnType(), "io.runapi.task.Task");
            if (task == null || task.getTypeArguments().size() != 1) {
                continue;
            }
            ValueType result = ValueTypes.read(task.getTypeArguments().get(0)).orElse(null);
            if (result instanceof ValueType.Declared declared
                    && !results.containsKey(declared.type().getQualifiedName().toString())
                    && visibility.requireSamePackage(
                            catalog, result, method.getSimpleName().toString())) {
                results.put(declared.type().getQualifiedName().toString(), declared.type());
            }
        }
    }
}
