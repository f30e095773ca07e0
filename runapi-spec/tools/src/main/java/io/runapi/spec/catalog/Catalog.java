package io.runapi.spec.catalog;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All that the description offers, services in the order of the groups. */
record Catalog(String version, List<Service> services, List<ResultType> results, List<Removed> removed) {
    List<Action> actions() {
        return services.stream().flatMap(service -> service.actions().stream()).toList();
    }

    /** Whether the page tells what is in a type. */
    boolean describes(String resultType) {
        return results.stream().anyMatch(result -> result.name().equals(resultType));
    }

    Set<String> modelIds() {
        return actions().stream()
                .flatMap(action -> action.models().stream())
                .map(Model::id)
                .collect(Collectors.toSet());
    }

    /** Whether more than one action takes a model, so that a declared interface has to say which. */
    boolean isShared(String modelId) {
        return actions().stream()
                        .filter(action -> !action.alias())
                        .filter(action -> action.takes(modelId))
                        .count()
                > 1;
    }
}
