package io.runapi.processor.read;

import com.palantir.javapoet.ClassName;
import io.runapi.declaration.Catalog;
import io.runapi.declaration.Model;
import io.runapi.declaration.Operation;
import io.runapi.declaration.Removed;
import io.runapi.declaration.Schema;
import io.runapi.declaration.Service;
import io.runapi.processor.model.ActionModel;
import io.runapi.processor.model.Models;
import io.runapi.processor.model.RemovedAction;
import io.runapi.processor.model.ServiceAccess;
import java.util.ArrayList;
import java.util.HashMap;
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
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The models behind a front door, found through its accessors of services. Every request is looked at for the ids that
 * it takes; only the requests of a declared model are read in full.
 */
public final class Catalogue implements Models {
    /** The methods of a service that send the same request to the same place. */
    private record Entry(
            TypeElement service,
            ServiceAccess access,
            TypeElement request,
            boolean openModels,
            Set<String> models,
            List<ExecutableElement> methods) {
        String serviceName() {
            return Mirror.of(service, Service.class)
                    .map(mirror -> mirror.text("value"))
                    .orElse("");
        }
    }

    private final Types types;
    private final ActionReader reader;
    private final List<Entry> entries = new ArrayList<>();
    private final List<RemovedAction> removedActions = new ArrayList<>();
    private final Map<Entry, ActionModel> read = new HashMap<>();

    private Catalogue(Elements elements, Types types) {
        this.types = types;
        this.reader = new ActionReader(elements, types);
    }

    /** The models of a front door. */
    public static Catalogue of(TypeElement door, Elements elements, Types types) {
        Catalogue catalogue = new Catalogue(elements, types);
        for (ExecutableElement accessor : Accessors.of(door)) {
            catalogue.addService(accessor);
        }
        for (Mirror removed : Mirror.all(door, Removed.class, Removed.List.class)) {
            String use = removed.text("use");
            catalogue.removedActions.add(new RemovedAction(
                    removed.text("service"), removed.text("action"), removed.text("on"), use.isEmpty() ? null : use));
        }
        return catalogue;
    }

    /** Whether a class is a front door. */
    public static boolean isDoor(TypeElement type) {
        return Mirror.of(type, Catalog.class).isPresent();
    }

    private void addService(ExecutableElement accessor) {
        boolean callable = accessor.getParameters().isEmpty()
                && accessor.getModifiers().contains(Modifier.PUBLIC)
                && !accessor.getModifiers().contains(Modifier.STATIC);
        if (!callable
                || !(types.asElement(accessor.getReturnType()) instanceof TypeElement service)
                || Mirror.of(service, Service.class).isEmpty()) {
            return;
        }
        ServiceAccess access = new ServiceAccess(accessor.getSimpleName().toString(), ClassName.get(service));
        Map<String, Entry> byRequest = new LinkedHashMap<>();
        for (ExecutableElement method : ElementFilter.methodsIn(service.getEnclosedElements())) {
            Optional<Mirror> operation = Mirror.of(method, Operation.class);
            Optional<TypeElement> request = request(method);
            if (operation.isEmpty() || request.isEmpty() || operation.get().flag("alias")) {
                continue;
            }
            byRequest
                    .computeIfAbsent(
                            operation.get().text("path") + " " + request.get().getQualifiedName(),
                            key -> new Entry(
                                    service,
                                    access,
                                    request.get(),
                                    operation.get().flag("openModels"),
                                    models(request.get()),
                                    new ArrayList<>()))
                    .methods()
                    .add(method);
        }
        entries.addAll(byRequest.values());
    }

    private Optional<TypeElement> request(ExecutableElement method) {
        for (VariableElement parameter : method.getParameters()) {
            if (types.asElement(parameter.asType()) instanceof TypeElement record
                    && Mirror.of(record, Schema.class).isPresent()) {
                return Optional.of(record);
            }
        }
        return Optional.empty();
    }

    private static Set<String> models(TypeElement request) {
        Set<String> ids = new LinkedHashSet<>();
        Mirror.all(request, Model.class, Model.List.class).forEach(model -> ids.addAll(model.texts("id")));
        return ids;
    }

    @Override
    public Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        entries.forEach(entry -> ids.addAll(entry.models()));
        return ids;
    }

    @Override
    public List<ActionModel> taking(String id) {
        return entries.stream()
                .filter(entry -> entry.models().contains(id))
                .map(this::action)
                .toList();
    }

    @Override
    public List<ActionModel> withoutModel(String service) {
        return entries.stream()
                .filter(entry ->
                        entry.serviceName().equals(service) && entry.models().isEmpty() && !entry.openModels())
                .map(this::action)
                .toList();
    }

    @Override
    public Set<String> services() {
        Set<String> services = new LinkedHashSet<>();
        entries.forEach(entry -> services.add(entry.serviceName()));
        return services;
    }

    @Override
    public List<ActionModel> removed(String id) {
        return entries.stream()
                .filter(entry -> Mirror.all(entry.request(), Removed.class, Removed.List.class).stream()
                        .anyMatch(removed -> removed.text("model").equals(id)))
                .map(this::action)
                .toList();
    }

    @Override
    public List<RemovedAction> removedActions() {
        return List.copyOf(removedActions);
    }

    @Override
    public List<ActionModel> open() {
        return entries.stream().filter(Entry::openModels).map(this::action).toList();
    }

    private ActionModel action(Entry entry) {
        return read.computeIfAbsent(
                entry, key -> reader.read(key.service(), key.access(), key.request(), key.methods()));
    }
}
