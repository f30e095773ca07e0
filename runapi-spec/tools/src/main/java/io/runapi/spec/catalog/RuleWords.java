package io.runapi.spec.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rules in plain words; code stands in backquotes. */
final class RuleWords {
    private RuleWords() {}

    static String of(Rule rule) {
        String model = rule.model().map(id -> "with `" + id + "`").orElse("");
        String conditions = String.join(" and ", conditions(rule));
        String when = conditions.isEmpty() ? "" : "when " + conditions;
        String start = model + (model.isEmpty() || when.isEmpty() ? "" : ", ") + when;
        String sentence = (start.isEmpty() ? "" : start + ": ") + String.join("; ", demands(rule)) + ".";
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static List<String> conditions(Rule rule) {
        List<String> words = new ArrayList<>();
        rule.when().stream()
                .filter(condition -> !condition.field().equals("model") && !isForbidden(rule, condition))
                .forEach(condition -> words.add("`" + condition.field() + "` is `" + condition.value() + "`"));
        if (!rule.whenPresent().isEmpty()) {
            words.add(list(rule.whenPresent(), " and ") + are(rule.whenPresent()) + "given");
        }
        if (!rule.whenAbsent().isEmpty()) {
            words.add(
                    rule.whenAbsent().size() == 1
                            ? list(rule.whenAbsent(), "") + " is left out"
                            : "neither " + list(rule.whenAbsent(), " nor ") + " is given");
        }
        return words;
    }

    /** A field that is not accepted if it has a value: it is this value that is not accepted. */
    private static boolean isForbidden(Rule rule, Rule.Equal condition) {
        return rule.forbid().contains(condition.field());
    }

    private static List<String> demands(Rule rule) {
        List<String> words = new ArrayList<>();
        List<String> required = new ArrayList<>(rule.require());
        List<String> narrowed = new ArrayList<>();
        rule.narrow().forEach((field, to) -> {
            String only = "takes only " + list(to, " or ");
            narrowed.add("`" + field + "` " + (required.remove(field) ? "is required and " : "") + only);
        });
        if (!required.isEmpty()) {
            words.add(list(required, " and ") + are(required) + "required");
        }
        if (!rule.requireAny().isEmpty()) {
            words.add(
                    rule.requireAny().size() == 1
                            ? list(rule.requireAny(), "") + " is required"
                            : "at least one of " + list(rule.requireAny(), " or ") + " is required");
        }
        words.addAll(narrowed);
        List<String> forbidden = new ArrayList<>(rule.forbid());
        rule.when().stream()
                .filter(condition -> forbidden.remove(condition.field()))
                .forEach(condition -> words.add("`" + condition.field() + "` must not be `" + condition.value() + "`"));
        if (!forbidden.isEmpty()) {
            words.add(list(forbidden, " and ") + are(forbidden) + "not accepted");
        }
        return words;
    }

    private static String are(List<String> fields) {
        return fields.size() == 1 ? " is " : " are ";
    }

    /** {@code a, b and c}. */
    private static String list(List<String> items, String last) {
        List<String> quoted = items.stream().map(item -> "`" + item + "`").toList();
        return quoted.size() < 2
                ? quoted.get(0)
                : quoted.stream().limit(quoted.size() - 1L).collect(Collectors.joining(", "))
                        + last
                        + quoted.get(quoted.size() - 1);
    }
}
