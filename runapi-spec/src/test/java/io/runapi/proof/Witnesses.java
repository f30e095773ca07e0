package io.runapi.proof;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.runapi.contract.Violation;
import io.runapi.proof.Breaking.Broken;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Looks for a witness of each constraint of an action. What is good and what is broken says the upstream schema. */
final class Witnesses {
    private static final int TRIES = 200;
    private static final String ADDRESS = "https://runapi.test/upstream";

    private final UpstreamAction action;
    private final GeneratedRequest generated;
    private final Schema upstream;

    /** Good requests that generated code refuses. */
    private final Set<String> falseAlarms;

    Witnesses(UpstreamAction action, GeneratedRequest generated, Set<String> falseAlarms) {
        this.action = action;
        this.generated = generated;
        this.falseAlarms = falseAlarms;
        String schema = UpstreamSchema.of(action).toString();
        this.upstream = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ADDRESS, schema)))
                .getSchema(SchemaLocation.of(ADDRESS));
    }

    List<Witness> all() {
        return Constraint.of(action).stream().map(this::find).toList();
    }

    private Witness find(Constraint constraint) {
        ObjectNode anyGood = null;
        String trouble = null;
        for (int number = 0; number < TRIES; number++) {
            Random random = new Random(constraint.toString().hashCode() * 31L + number);
            Requests requests = new Requests(action, generated, random);
            Constraint named = ofModel(constraint, random);
            ObjectNode good = good(named, requests);
            if (good == null) {
                continue;
            }
            anyGood = good;
            List<Violation> alarm = Witness.said(generated, good);
            if (!alarm.isEmpty()) {
                falseAlarms.add(action + " " + good + ": " + alarm);
                continue;
            }
            for (Broken broken : new Breaking(action, requests).ways(named, good)) {
                if (!upstream.validate(broken.request()).isEmpty()) {
                    List<Violation> said = Witness.said(generated, broken.request());
                    if (isExactly(broken, said)) {
                        return new Witness(named, generated, good, broken, null);
                    }
                    trouble = broken.request() + ": " + said;
                }
            }
        }
        if (trouble == null) {
            trouble = anyGood == null ? "no good request was found" : "nothing that breaks it is refused upstream";
        }
        return new Witness(constraint, generated, anyGood, null, trouble);
    }

    /** A rule that names no model is tried with any that takes its fields. */
    private Constraint ofModel(Constraint constraint, Random random) {
        UpstreamRule rule = constraint.rule();
        if (rule == null || !constraint.model().isEmpty()) {
            return constraint;
        }
        List<String> models = new ArrayList<>(action.variants());
        models.removeIf(model -> !action.declared(model).keySet().containsAll(rule.fields()));
        List<String> candidates = models.isEmpty() ? action.variants() : models;
        String model = candidates.get(random.nextInt(candidates.size()));
        return new Constraint(action, model, "", constraint.sort(), rule);
    }

    private @Nullable ObjectNode good(Constraint constraint, Requests requests) {
        String field = constraint.field();
        ObjectNode good = requests.make(constraint.model(), Set.of(field));
        boolean named = field.equals("model") || constraint.rule() != null || UpstreamRule.isPresent(good.path(field));
        return named && upstream.validate(good).isEmpty() ? good : null;
    }

    private static boolean isExactly(Broken broken, List<Violation> said) {
        return said.size() == broken.fields().size()
                && said.stream().allMatch(one -> broken.kinds().contains(one.kind()))
                && said.stream().allMatch(one -> broken.fields().contains(one.field()));
    }
}
