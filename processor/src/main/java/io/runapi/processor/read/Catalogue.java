package io.runapi.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.runapi.declaration.Catalog;
import io.runapi.declaration.ModelIndex;
import io.runapi.declaration.Removed;
import io.runapi.processor.model.ActionModel;
import io.runapi.processor.model.Models;
import io.runapi.processor.model.RemovedAction;
import io.runapi.processor.model.ServiceAccess;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * The models behind a front door, found through its accessors of services. Only services that take a declared model are
 * read, if there is an index, and only the requests that take it are read in full.
 */
public final class Catalogue implements Models {
    private final String version;
    private final ActionReader reader;
    private final UploadsReader uploads;
    private final List<ServiceModels> services = new ArrayList<>();
    private final List<RemovedAction> removedActions = new ArrayList<>();
    private final IdentityHashMap<ServiceRequest, ActionModel> read = new IdentityHashMap<>();

    private Catalogue(String version, ActionReader reader, UploadsReader uploads) {
        this.version = version;
        this.reader = reader;
        this.uploads = uploads;
    }

    /**
     * The models of a front door.
     *
     * @param index the class that has the door's {@link ModelIndex}; null to read every service instead
     */
    public static Catalogue of(TypeElement door, @Nullable TypeElement index, Elements elements, Types types) {
        Map<String, Mirror> indexed = new HashMap<>();
        if (index != null) {
            Mirror.of(index, ModelIndex.class)
                    .ifPresent(found -> found.mirrors("value").forEach(one -> indexed.put(one.text("accessor"), one)));
        }
        Catalogue catalogue = new Catalogue(
                Mirror.of(door, Catalog.class)
                        .map(mirror -> mirror.text("version"))
                        .orElse(""),
                new ActionReader(elements, types),
                new UploadsReader(door, indexed.keySet(), elements, types));
        for (ExecutableElement accessor : Accessors.of(door)) {
            Mirror entry = indexed.get(accessor.getSimpleName().toString());
            if (indexed.isEmpty()) {
                catalogue.services.add(ServiceModels.of(ServiceRequest.of(accessor, types)));
            } else if (entry != null) {
                catalogue.services.add(ServiceModels.indexed(entry, () -> ServiceRequest.of(accessor, types)));
            }
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

    @Override
    public String version() {
        return version;
    }

    @Override
    public Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        services.forEach(service -> ids.addAll(service.ids()));
        return ids;
    }

    @Override
    public List<ActionModel> taking(String id) {
        List<ActionModel> actions = new ArrayList<>();
        for (ServiceModels service : services) {
            if (service.ids().contains(id)) {
                for (ServiceRequest request : service.requests()) {
                    if (request.models().contains(id)) {
                        actions.add(action(request));
                    }
                }
            }
        }
        return actions;
    }

    @Override
    public List<ActionModel> withoutModel(String service) {
        return actions(
                any -> true,
                request -> request.serviceName().equals(service)
                        && request.models().isEmpty()
                        && !request.openModels());
    }

    @Override
    public Set<String> services() {
        Set<String> names = new LinkedHashSet<>();
        services.forEach(service -> service.requests().forEach(request -> names.add(request.serviceName())));
        return names;
    }

    @Override
    public List<ActionModel> removed(String id) {
        return actions(
                any -> true,
                request -> Mirror.all(request.request(), Removed.class, Removed.List.class).stream()
                        .anyMatch(removed -> removed.text("model").equals(id)));
    }

    @Override
    public List<RemovedAction> removedActions() {
        return List.copyOf(removedActions);
    }

    @Override
    public List<ActionModel> open() {
        return actions(ServiceModels::isOpen, ServiceRequest::openModels);
    }

    @Override
    public Optional<ActionModel> requested(TypeName request) {
        return read.values().stream()
                .filter(action -> action.request().equals(request))
                .findFirst()
                .or(() -> services.stream()
                        .flatMap(service -> service.requests().stream())
                        .filter(one -> ClassName.get(one.request()).equals(request))
                        .findFirst()
                        .map(this::action));
    }

    @Override
    public Optional<ServiceAccess> uploads() {
        return uploads.find();
    }

    private List<ActionModel> actions(Predicate<ServiceModels> of, Predicate<ServiceRequest> which) {
        return services.stream()
                .filter(of)
                .flatMap(service -> service.requests().stream())
                .filter(which)
                .map(this::action)
                .toList();
    }

    private ActionModel action(ServiceRequest request) {
        ActionModel known = read.get(request);
        if (known == null) {
            known = reader.read(request.service(), request.access(), request.request(), request.methods());
            read.put(request, known);
        }
        return known;
    }
}
