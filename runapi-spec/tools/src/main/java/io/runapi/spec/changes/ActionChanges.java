package io.runapi.spec.changes;

import io.runapi.spec.description.Action;
import io.runapi.spec.description.FieldSpec;
import io.runapi.spec.description.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is different in one action; what is the same for several models is told once. */
final class ActionChanges {
    private final Action before;
    private final Action after;
    private final List<String> lines = new ArrayList<>();

    /** The models that are in both states. */
    private final List<String> common;

    ActionChanges(Action before, Action after) {
        this.before = before;
        this.after = after;
        this.common = after.takes().keySet().stream()
                .filter(before.takes()::containsKey)
                .toList();
    }

    List<String> lines() {
        if (before.synchronous() != after.synchronous()) {
            lines.add(after.synchronous() ? "now synchronous" : "now a task");
        }
        if (!before.key().equals(after.key())) {
            lines.add("upstream name " + before.key() + " -> " + after.key());
        }
        names("+ model ", after.models(), before.models());
        names("- model ", before.models(), after.models());
        names("+ field ", after.fields(), before.fields());
        names("- field ", before.fields(), after.fields());
        fields();
        rules("+ rule: ", after.rules(), before.rules());
        rules("- rule: ", before.rules(), after.rules());
        return lines;
    }

    private void names(String sign, Iterable<String> some, java.util.Collection<String> others) {
        List<String> names = new ArrayList<>();
        some.forEach(name -> {
            if (!others.contains(name)) {
                names.add(name);
            }
        });
        if (!names.isEmpty()) {
            lines.add(sign + String.join(", ", names));
        }
    }

    private void fields() {
        Set<String> fields = new LinkedHashSet<>(after.fields());
        fields.addAll(before.fields());
        common.forEach(model -> {
            fields.addAll(after.refusedBy(model));
            fields.addAll(before.refusedBy(model));
        });
        Map<Change, List<String>> same = new LinkedHashMap<>();
        for (String field : fields) {
            Map<String, List<String>> models = new LinkedHashMap<>();
            for (String model : common) {
                String change = change(model, field);
                if (!change.isEmpty()) {
                    models.computeIfAbsent(change, key -> new ArrayList<>()).add(model);
                }
            }
            models.forEach((change, of) -> same.computeIfAbsent(new Change(of, change), key -> new ArrayList<>())
                    .add(field));
        }
        same.forEach((change, of) -> lines.add(String.join(", ", of) + of(change.models()) + change.text()));
    }

    private record Change(List<String> models, String text) {}

    /** Names the models, unless a change is the same for all. */
    private String of(List<String> models) {
        boolean all =
                models.size() == common.size() && common.size() == after.takes().size();
        return all ? ": " : " of " + String.join(", ", models) + ": ";
    }

    private String change(String model, String field) {
        FieldSpec earlier = spec(before, model, field);
        FieldSpec later = spec(after, model, field);
        if (earlier != null && later != null) {
            return FieldChange.between(earlier, later);
        }
        // Where the whole action gained or lost the field, its name says it.
        boolean told = before.fields().contains(field) != after.fields().contains(field);
        if (earlier != null) {
            return told && !after.refusedBy(model).contains(field) ? "" : "no longer taken";
        }
        if (later != null) {
            return told && takenByAll(field) ? "" : "taken now" + FieldChange.details(later);
        }
        boolean refused = before.refusedBy(model).contains(field);
        boolean refuses = after.refusedBy(model).contains(field);
        return refused == refuses || told ? "" : refuses ? "refused now" : "no longer refused";
    }

    private boolean takenByAll(String field) {
        return common.stream().allMatch(model -> spec(after, model, field) != null)
                && common.stream()
                        .map(model -> FieldChange.details(spec(after, model, field)))
                        .allMatch(String::isEmpty);
    }

    private static @Nullable FieldSpec spec(Action action, String model, String field) {
        return action.takes().getOrDefault(model, Map.of()).get(field);
    }

    private void rules(String sign, List<Rule> some, List<Rule> others) {
        some.stream().filter(rule -> !others.contains(rule)).forEach(rule -> lines.add(sign + RuleText.of(rule)));
    }
}
