package io.runapi.processor.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What one service takes. Its models are known at once, its requests may be read when they are asked for. */
final class ServiceModels {
    private final Set<String> ids;
    private final boolean open;
    private final Supplier<List<ServiceRequest>> reading;
    private @Nullable List<ServiceRequest> requests;

    private ServiceModels(Set<String> ids, boolean open, Supplier<List<ServiceRequest>> reading) {
        this.ids = ids;
        this.open = open;
        this.reading = reading;
    }

    /** As an index says, which spares reading the service. */
    static ServiceModels indexed(Mirror entry, Supplier<List<ServiceRequest>> reading) {
        return new ServiceModels(new LinkedHashSet<>(entry.texts("models")), entry.flag("open"), reading);
    }

    static ServiceModels of(List<ServiceRequest> requests) {
        Set<String> ids = new LinkedHashSet<>();
        requests.forEach(request -> ids.addAll(request.models()));
        return new ServiceModels(ids, requests.stream().anyMatch(ServiceRequest::openModels), () -> requests);
    }

    /** The ids that the service knows. */
    Set<String> ids() {
        return ids;
    }

    /** Whether one of its requests takes ids that it does not know. */
    boolean isOpen() {
        return open;
    }

    List<ServiceRequest> requests() {
        if (requests == null) {
            requests = reading.get();
        }
        return requests;
    }
}
