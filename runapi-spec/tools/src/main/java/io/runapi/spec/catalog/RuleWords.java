package io.runapi.spec.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rules in plain words; code stands in backquotes. */
final class RuleWords {
    private RuleWords() {}

    static String of(Rule rule) {
        String conditions = String.join(" and ", conditions(rule));
        String demands = String.join("; ", demands(rule));
        return conditions.isEmpty()
                ? Character.toUpperCase(demands.charAt(0)) + demands.substring(1) + "."
                : conditions + ": " + demands + ".";
    }

    private static List<String> conditions(Rule rule) {
        List<String> words = new ArrayList<>();
        rule.when().stream()
                .filter(condition -> condition.field().equals("model"))
                .forEach(condition -> words.add("With `" + condition.value() + "`"));
        rule.when().stream()
                .filter(condition -> !condition.field().equals("model"))
                .forEach(condition ->
                        words.add(when(words) + "`" + condition.field() + "` is `" + condition.value() + "`"));
        if (!rule.whenPresent().isEmpty()) {
            words.add(when(words) + list(rule.whenPresent(), " and ") + are(rule.whenPresent()) + "given");
        }
        if (!rule.whenAbsent().isEmpty()) {
            words.add(when(words)
                    + (rule.whenAbsent().size() == 1
                            ? list(rule.whenAbsent(), "") + " is left out"
                            : "neither " + list(rule.whenAbsent(), " nor ") + " is given"));
        }
        return words;
    }

    private static String when(List<String> before) {
        return before.isEmpty() ? "When " : before.get(0).startsWith("When") ? "" : "when ";
    }

    private static List<String> demands(Rule rule) {
        List<String> words = new ArrayList<>();
        if (!rule.require().isEmpty()) {
            words.add(list(rule.require(), " and ") + are(rule.require()) + "required");
        }
        if (!rule.requireAny().isEmpty()) {
            words.add(
                    rule.requireAny().size() == 1
                            ? list(rule.requireAny(), "") + " is required"
                            : "at least one of " + list(rule.requireAny(), " or ") + " is required");
        }
        rule.narrow().forEach((field, to) -> words.add("`" + field + "` takes only " + list(to, " or ")));
        if (!rule.forbid().isEmpty()) {
            words.add(list(rule.forbid(), " and ") + are(rule.forbid()) + "not accepted");
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
