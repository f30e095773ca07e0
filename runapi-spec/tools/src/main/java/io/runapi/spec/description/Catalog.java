package io.runapi.spec.description;

import java.util.Map;
import java.util.Optional;

/** All services by tag. */
public record Catalog(Map<String, Service> services) {
    public Optional<Action> action(String tag, String endpoint) {
        return Optional.ofNullable(services.get(tag))
                .map(service -> service.actions().get(endpoint));
    }
}
