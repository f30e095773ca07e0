package io.runapi.processor.read;

import com.palantir.javapoet.ClassName;
import io.runapi.declaration.Model;
import io.runapi.declaration.Operation;
import io.runapi.declaration.Schema;
import io.runapi.declaration.Service;
import io.runapi.processor.model.ServiceAccess;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * The methods of a service that send the same request to the same place.
 *
 * @param service the service's interface
 * @param access how it is reached
 * @param request the request record
 * @param openModels whether it takes ids that it does not know
 * @param models the ids that it knows
 * @param methods the methods
 */
record ServiceRequest(
        TypeElement service,
        ServiceAccess access,
        TypeElement request,
        boolean openModels,
        Set<String> models,
        List<ExecutableElement> methods) {

    /** Whether a method of a front door may open a service, as far as its own signature tells. */
    static boolean mayOpen(ExecutableElement accessor) {
        return accessor.getParameters().isEmpty()
                && accessor.getModifiers().contains(Modifier.PUBLIC)
                && !accessor.getModifiers().contains(Modifier.STATIC);
    }

    /** The requests of the service that an accessor opens; none if it opens none. */
    static List<ServiceRequest> of(ExecutableElement accessor, Types types) {
        if (!mayOpen(accessor)
                || !(types.asElement(accessor.getReturnType()) instanceof TypeElement service)
                || Mirror.of(service, Service.class).isEmpty()) {
            return List.of();
        }
        ServiceAccess access = new ServiceAccess(accessor.getSimpleName().toString(), ClassName.get(service));
        Map<String, ServiceRequest> byRequest = new LinkedHashMap<>();
        for (ExecutableElement method : ElementFilter.methodsIn(service.getEnclosedElements())) {
            Optional<Mirror> operation = Mirror.of(method, Operation.class);
            Optional<TypeElement> request = request(method, types);
            if (operation.isEmpty() || request.isEmpty() || operation.get().flag("alias")) {
                continue;
            }
            byRequest
                    .computeIfAbsent(
                            operation.get().text("path") + " " + request.get().getQualifiedName(),
                            key -> new ServiceRequest(
                                    service,
                                    access,
                                    request.get(),
                                    operation.get().flag("openModels"),
                                    models(request.get()),
                                    new ArrayList<>()))
                    .methods()
                    .add(method);
        }
        return List.copyOf(byRequest.values());
    }

    /** How messages call the service. */
    String serviceName() {
        return Mirror.of(service, Service.class)
                .map(mirror -> mirror.text("value"))
                .orElse("");
    }

    private static Optional<TypeElement> request(ExecutableElement method, Types types) {
        for (VariableElement parameter : method.getParameters()) {
            if (types.asElement(parameter.asType()) instanceof TypeElement request
                    && Mirror.of(request, Schema.class).isPresent()) {
                return Optional.of(request);
            }
        }
        return Optional.empty();
    }

    private static Set<String> models(TypeElement request) {
        Set<String> ids = new LinkedHashSet<>();
        Mirror.all(request, Model.class, Model.List.class).forEach(model -> ids.addAll(model.texts("id")));
        return ids;
    }
}
