package io.runapi.processor.write;

import io.runapi.contract.ActionContract;
import io.runapi.contract.FieldContract;
import io.runapi.contract.ModelContract;
import io.runapi.contract.RuleContract;
import io.runapi.processor.model.Bounds;
import io.runapi.processor.model.PropertyDeclaration;
import io.runapi.processor.model.PropertyDeclaration.Default;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says in a setter's Javadoc what the contract accepts: by every model, by some, and when. */
final class PropertyDoc {
    private static final int MAX_VALUES = 24;
    private static final int MAX_MODELS = 6;

    private PropertyDoc() {}

    /** The description from the record's Javadoc, then what is accepted. */
    static String of(PropertyDeclaration property, ActionContract contract) {
        String accepted = String.join(" ", accepted(property, contract));
        String doc = property.doc();
        if (doc.isEmpty()) {
            return Javadoc.of("Sets " + Javadoc.code(property.wireName()) + ".", accepted);
        }
        return Javadoc.of(Javadoc.sentence(doc), accepted);
    }

    /** As the other, of a field as one model takes it, with a sentence of its own behind. */
    static String of(String says, FieldContract field, List<RuleContract> rules, String more) {
        List<String> sentences = new ArrayList<>();
        constraints(field).forEach(constraint -> sentences.add(Javadoc.sentence(constraint)));
        for (RuleContract rule : rules) {
            rule(rule, field.name()).forEach(sentence -> sentences.add(Javadoc.sentence(sentence)));
        }
        return Javadoc.of(says, String.join(" ", sentences), more);
    }

    private static List<String> accepted(PropertyDeclaration property, ActionContract contract) {
        FieldContract field = property.contract();
        List<String> sentences = new ArrayList<>();
        constraints(field).forEach(constraint -> sentences.add(Javadoc.sentence(constraint)));
        for (RuleContract rule : contract.rules()) {
            rule(rule, field.name()).forEach(sentence -> sentences.add(Javadoc.sentence(sentence)));
        }
        sentences.addAll(models(field.name(), contract.models()));
        sentences.addAll(defaults(property.defaults()));
        return sentences;
    }

    private static List<String> defaults(List<Default> defaults) {
        List<String> sentences = new ArrayList<>();
        Map<String, List<String>> byValue = new LinkedHashMap<>();
        for (Default one : defaults) {
            if (one.models().isEmpty()) {
                sentences.add("Default: " + Javadoc.escape(one.value()) + ".");
            } else {
                byValue.computeIfAbsent(one.value(), value -> new ArrayList<>()).addAll(one.models());
            }
        }
        byValue.forEach(
                (value, ids) -> sentences.add("Default for " + shown(ids) + ": " + Javadoc.escape(value) + "."));
        return sentences;
    }

    private static List<String> constraints(FieldContract field) {
        List<String> constraints = new ArrayList<>();
        if (field.required()) {
            constraints.add("required");
        }
        if (!field.oneOf().isEmpty()) {
            constraints.add("accepted: " + values(field.oneOf()));
        }
        if (Bounds.ofNumber(field)) {
            constraints.add(range(
                    Bounds.hasMin(field) ? number(field.min()) : "",
                    Bounds.hasMax(field) ? number(field.max()) : "",
                    field.length() ? " characters" : ""));
        }
        if (Bounds.ofItems(field)) {
            constraints.add(range(
                    field.minItems() > 0 ? Integer.toString(field.minItems()) : "",
                    field.maxItems() < Integer.MAX_VALUE ? Integer.toString(field.maxItems()) : "",
                    " items"));
        }
        if (field.pattern() != null) {
            constraints.add("has a match of " + Javadoc.code(field.pattern()));
        }
        return constraints;
    }

    private static String range(String min, String max, String unit) {
        if (min.isEmpty()) {
            return "at most " + max + (max.equals("1") ? unit.replaceAll("s$", "") : unit);
        }
        return max.isEmpty()
                ? "at least " + min + (min.equals("1") ? unit.replaceAll("s$", "") : unit)
                : "from " + min + " to " + max + unit;
    }

    private static List<String> rule(RuleContract rule, String name) {
        List<String> sentences = new ArrayList<>();
        String condition = condition(rule);
        if (rule.require().contains(name)) {
            sentences.add("required" + condition);
        }
        if (rule.requireAny().contains(name)) {
            sentences.add("at least one of " + Javadoc.codes(rule.requireAny()) + " is required" + condition);
        }
        if (rule.forbid().contains(name)) {
            sentences.add("refused" + condition);
        }
        List<String> narrowed = rule.narrow().get(name);
        if (narrowed != null) {
            sentences.add((condition + ", accepted: " + values(narrowed)).substring(condition.isEmpty() ? 2 : 1));
        }
        return sentences;
    }

    private static String condition(RuleContract rule) {
        List<String> conditions = new ArrayList<>();
        rule.when()
                .forEach((field, value) ->
                        conditions.add("when " + Javadoc.code(field) + " is " + Javadoc.escape(value)));
        rule.whenPresent().forEach(field -> conditions.add("with " + Javadoc.code(field)));
        rule.whenAbsent().forEach(field -> conditions.add("without " + Javadoc.code(field)));
        return conditions.isEmpty() ? "" : " " + String.join(" and ", conditions);
    }

    /** What models accept otherwise; models that say the same share a sentence. */
    private static List<String> models(String name, List<ModelContract> models) {
        Map<String, List<String>> differences = new LinkedHashMap<>();
        for (ModelContract model : models) {
            if (model.without().contains(name)) {
                differences.computeIfAbsent("refused", key -> new ArrayList<>()).addAll(model.ids());
            }
            for (FieldContract field : model.fields()) {
                if (field.name().equals(name)) {
                    List<String> constraints = constraints(field);
                    String difference = constraints.isEmpty() ? "optional" : String.join("; ", constraints);
                    differences
                            .computeIfAbsent(difference, key -> new ArrayList<>())
                            .addAll(model.ids());
                }
            }
        }
        List<String> sentences = new ArrayList<>();
        differences.forEach((difference, ids) -> sentences.add("For " + shown(ids) + ": " + difference + "."));
        return sentences;
    }

    private static String shown(List<String> ids) {
        String more = ids.size() > MAX_MODELS ? " and " + (ids.size() - MAX_MODELS) + " more models" : "";
        return Javadoc.codes(ids.subList(0, Math.min(ids.size(), MAX_MODELS))) + more;
    }

    private static String values(List<String> values) {
        List<String> shown = values.subList(0, Math.min(values.size(), MAX_VALUES));
        String more = values.size() > MAX_VALUES ? " and " + (values.size() - MAX_VALUES) + " more" : "";
        return String.join(", ", shown.stream().map(Javadoc::escape).toList()) + more;
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
