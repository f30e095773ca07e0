package io.runapi.proof;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.runapi.contract.Violation.Kind;
import io.runapi.proof.Breaking.Broken;
import io.runapi.proof.Constraint.Sort;
import io.runapi.proof.Declarations.Said;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * For every constraint of the upstream contract a witness: a request that satisfies everything, and one that breaks
 * exactly this constraint. Generated checks refuse the second when the program runs, and the processor refuses it when
 * it is declared, both for the right reason and at the right place; neither says anything of the first.
 */
@TestInstance(Lifecycle.PER_CLASS)
class WitnessTest {
    private static final String BOOLEAN = "true and false are all the values that its type has";

    private final List<Witness> witnesses = new ArrayList<>();
    private final Set<String> falseAlarms = new TreeSet<>();

    /** Constraints that no request can break alone, by the reason. */
    private final Map<String, List<Witness>> unbreakable = new TreeMap<>();

    private int constraints;

    @BeforeAll
    void findWitnesses() {
        for (UpstreamAction action : UpstreamContract.load().actions()) {
            GeneratedRequest generated = GeneratedRequest.find(action.requestName());
            assertThat(generated).as(action.requestName()).isNotNull();
            for (Witness witness : new Witnesses(action, generated, falseAlarms).all()) {
                constraints++;
                String reason = reason(witness.constraint());
                if (reason == null) {
                    witnesses.add(witness);
                } else {
                    unbreakable
                            .computeIfAbsent(reason, key -> new ArrayList<>())
                            .add(witness);
                }
            }
        }
    }

    /** Why nothing breaks a constraint alone, null if something should. */
    private static @Nullable String reason(Constraint constraint) {
        UpstreamAction action = constraint.action();
        JsonNode field = action.field(constraint.model(), constraint.field());
        boolean required = field.path("required").asBoolean(false);
        if (constraint.field().equals("model")) {
            if (constraint.sort() == Sort.REQUIRED && action.models().size() == 1) {
                return "the only model of an action need not be named";
            }
            return null;
        }
        if (action.rules().stream().anyMatch(rule -> rule.neverTakes(constraint.model(), constraint.field()))) {
            return "a rule forbids the field to this model altogether";
        }
        if (constraint.sort() == Sort.ENUM && field.path("type").asString().equals("boolean")) {
            return BOOLEAN;
        }
        if (!required
                && constraint.sort() == Sort.MIN_ITEMS
                && field.path("min_items").asInt() == 1) {
            return "an empty list counts as left out, and the field may be left out";
        }
        if (!required
                && constraint.sort() == Sort.MIN
                && field.path("length").asBoolean(false)
                && field.path("min").asInt() <= 1) {
            return "a blank text counts as left out, and the field may be left out";
        }
        return null;
    }

    @Test
    void everyConstraintIsEnforcedAtRunTime() {
        List<String> troubles = witnesses.stream()
                .filter(witness -> !witness.isRefusedRightly())
                .map(witness -> witness.constraint() + ": " + witness.trouble())
                .toList();
        System.out.printf(
                "witnesses: %d of %d refused with the right code and field; false alarms: %d; %d cannot be broken"
                        + " alone%n",
                witnesses.size() - troubles.size(), constraints, falseAlarms.size(), constraints - witnesses.size());
        unbreakable.forEach((reason, ones) -> {
            System.out.println("  " + ones.size() + ": " + reason);
            ones.forEach(one -> System.out.println("    " + one.constraint()));
        });
        assertThat(falseAlarms).isEmpty();
        assertThat(troubles).isEmpty();
    }

    @Test
    void everyConstraintIsEnforcedAtCompileTime(@TempDir Path output) throws Exception {
        Declarations declarations = new Declarations();
        Map<String, Witness> good = new LinkedHashMap<>();
        Map<String, Declared> broken = new LinkedHashMap<>();
        Map<String, Integer> notDeclarable = new TreeMap<>();
        List<Witness> all = new ArrayList<>(witnesses);
        unbreakable.getOrDefault(BOOLEAN, List.of()).forEach(one -> all.add(ofAnotherType(one)));
        for (Witness witness : all) {
            String obstacle = obstacle(witness);
            ObjectNode goodRequest = witness.good();
            Broken way = witness.broken();
            String model = witness.model();
            if (obstacle != null || goodRequest == null || way == null || model == null) {
                notDeclarable.merge(String.valueOf(obstacle), 1, Integer::sum);
                continue;
            }
            String number = String.valueOf(broken.size());
            Declaration declaration = declare("Broken" + number, witness, model, way.request());
            declarations.add("Good" + number, declare("Good" + number, witness, model, goodRequest));
            declarations.add("Broken" + number, declaration);
            good.put("Good" + number, witness);
            broken.put("Broken" + number, new Declared(witness, way, declaration));
        }
        Map<String, List<Said>> errors = declarations.errors(output);

        List<String> alarms = good.keySet().stream()
                .filter(errors::containsKey)
                .map(name -> good.get(name).constraint() + ": " + errors.get(name))
                .toList();
        List<String> troubles = broken.entrySet().stream()
                .filter(one -> !one.getValue().isSaidRightly(errors.getOrDefault(one.getKey(), List.of())))
                .map(one -> one.getValue().witness().constraint() + ": " + errors.get(one.getKey()))
                .toList();
        System.out.printf(
                "compile time: %d of %d declarable, %d declarations in one compile; false alarms: %d%n",
                broken.size() - troubles.size(), broken.size(), declarations.count(), alarms.size());
        notDeclarable.forEach((reason, count) -> System.out.println("  " + count + " not: " + reason));
        assertThat(errors.keySet()).doesNotContain("");
        assertThat(alarms).isEmpty();
        assertThat(troubles).isEmpty();
    }

    /** What no request of the typed API can hold can still be written into a declaration. */
    private static Witness ofAnotherType(Witness witness) {
        Constraint constraint = witness.constraint();
        ObjectNode good = requireNonNull(witness.good());
        ObjectNode broken = good.deepCopy().put(constraint.field(), "no-such-value");
        Broken way = new Broken(broken, Set.of(Kind.TYPE), constraint.field());
        return new Witness(constraint, witness.generated(), good, way, null);
    }

    private static Declaration declare(String name, Witness witness, String model, ObjectNode request) {
        return Declaration.of(name, witness.constraint().action(), model, witness.generated(), request);
    }

    /** Why a witness cannot be declared, null if it can. */
    private static @Nullable String obstacle(Witness witness) {
        Broken broken = witness.broken();
        if (broken == null) {
            return "it has no witness";
        }
        if (witness.constraint().action().models().isEmpty()) {
            return "the action has no models, and declared interfaces are of a model";
        }
        if (broken.field().equals("model")) {
            return "a declared interface always names its model";
        }
        JsonNode value = broken.request().path(broken.field());
        if (value.isMissingNode()) {
            return null;
        }
        if (value.isArray() && value.isEmpty()) {
            return "a constant list has an item at least";
        }
        return value.isArray() && value.get(0).isObject() ? "objects cannot be constants" : null;
    }

    private record Declared(Witness witness, Broken broken, Declaration declaration) {
        boolean isSaidRightly(List<Said> errors) {
            return errors.size() == broken.fields().size()
                    && broken.fields().stream()
                            .allMatch(field -> errors.stream().anyMatch(said -> isOf(said, field)));
        }

        private boolean isOf(Said said, String field) {
            List<Integer> places = declaration.places().getOrDefault(field, List.of(declaration.methodLine()));
            return places.contains(said.line())
                    && broken.kinds().stream().anyMatch(kind -> said.message().startsWith("[" + code(kind) + "]"))
                    && said.message().contains(field);
        }

        private static String code(Kind kind) {
            return switch (kind) {
                case REQUIRED -> "RUNAPI-103";
                case TYPE -> "RUNAPI-106";
                case RULE_REQUIRES, RULE_REQUIRES_ANY, RULE_FORBIDS, RULE_NARROWS -> "RUNAPI-110";
                default -> "RUNAPI-104";
            };
        }
    }
}
