package io.runapi.spec.contract;

import io.runapi.spec.description.Action;
import io.runapi.spec.description.Catalog;
import io.runapi.spec.description.Service;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** A contract that was understood. */
public final class Contract {
    private final List<ContractAction> actions;
    private final Problems problems;

    Contract(List<ContractAction> actions, Problems problems) {
        this.actions = List.copyOf(actions);
        this.problems = problems;
    }

    /** What is odd about it and yet clear. */
    public List<Problem> warnings() {
        return problems.warnings();
    }

    /**
     * All services in the canonical form.
     *
     * @param synchronousBefore says of tag and endpoint whether the action is known as synchronous, which counts where
     *     the contract says nothing
     */
    public Catalog canonical(BiPredicate<String, String> synchronousBefore) {
        Map<String, String> titles = new LinkedHashMap<>();
        Map<String, Map<String, Action>> services = new LinkedHashMap<>();
        for (ContractAction action : actions) {
            String tag = action.service().replace('-', '_');
            titles.putIfAbsent(action.service(), action.title());
            services.computeIfAbsent(action.service(), slug -> new LinkedHashMap<>())
                    .put(
                            action.endpoint(),
                            new Canonical(action, problems).action(synchronousBefore.test(tag, action.endpoint())));
        }
        Map<String, Service> catalog = new LinkedHashMap<>();
        services.forEach((slug, found) ->
                catalog.put(slug.replace('-', '_'), new Service(slug, String.valueOf(titles.get(slug)), found)));
        return new Catalog(catalog);
    }
}
