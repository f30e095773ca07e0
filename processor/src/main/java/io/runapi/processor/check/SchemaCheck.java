package io.runapi.processor.check;

import io.runapi.contract.Suggestions;
import io.runapi.declaration.Model;
import io.runapi.declaration.Property;
import io.runapi.declaration.Rule;
import io.runapi.processor.model.PropertyDeclaration;
import io.runapi.processor.model.SchemaDeclaration;
import io.runapi.processor.read.Mirror;
import io.runapi.processor.report.Findings;
import io.runapi.processor.report.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Refuses contracts that contradict themselves or the record that they stand on. */
public final class SchemaCheck {
    private final Findings findings;
    private final FieldCheck fields;

    public SchemaCheck(Findings findings) {
        this.findings = findings;
        this.fields = new FieldCheck(findings);
    }

    /** Checks every property, model and rule of a schema. */
    public void check(SchemaDeclaration schema) {
        for (PropertyDeclaration property : schema.properties()) {
            Mirror.of(property.element(), Property.class)
                    .ifPresent(mirror -> fields.check(mirror, property.wireName(), property));
        }
        Set<String> ids = new HashSet<>();
        for (Mirror model : Mirror.all(schema.element(), Model.class, Model.List.class)) {
            check(schema, model, ids);
        }
        for (Mirror rule : Mirror.all(schema.element(), Rule.class, Rule.List.class)) {
            check(schema, rule);
        }
    }

    private void check(SchemaDeclaration schema, Mirror model, Set<String> ids) {
        List<String> listed = model.texts("id");
        if (listed.isEmpty()) {
            findings.add(
                    Problem.MODEL_WITHOUT_ID,
                    model.place("id"),
                    schema.element().getSimpleName());
        }
        for (int i = 0; i < listed.size(); i++) {
            if (!ids.add(listed.get(i))) {
                findings.add(
                        Problem.MODEL_TWICE,
                        model.place("id", i),
                        listed.get(i),
                        schema.element().getSimpleName());
            }
        }
        for (Mirror field : model.mirrors("fields")) {
            PropertyDeclaration property = schema.property(field.text("name"));
            if (property == null) {
                unknown(schema, field.text("name"), field, "name", -1, Problem.UNKNOWN_FIELD);
            } else {
                fields.check(field, property.wireName(), property);
            }
        }
        refuse(schema, model, "without");
    }

    private void check(SchemaDeclaration schema, Mirror rule) {
        conditions(schema, rule);
        require(schema, rule, "whenPresent");
        require(schema, rule, "whenAbsent");
        require(schema, rule, "require");
        require(schema, rule, "requireAny");
        refuse(schema, rule, "forbid");
        List<Mirror> narrowed = rule.mirrors("narrow");
        for (Mirror narrow : narrowed) {
            PropertyDeclaration property = schema.property(narrow.text("field"));
            if (property == null) {
                unknown(schema, narrow.text("field"), narrow, "field", -1, Problem.UNKNOWN_FIELD);
            } else {
                fields.checkValues(narrow, "to", property.wireName(), property);
            }
            if (narrow.texts("to").isEmpty()) {
                findings.add(Problem.NARROW_TO_NOTHING, narrow.place(), narrow.text("field"));
            }
        }
        if (rule.texts("require").isEmpty()
                && rule.texts("requireAny").isEmpty()
                && rule.texts("forbid").isEmpty()
                && narrowed.isEmpty()) {
            findings.add(
                    Problem.RULE_DEMANDS_NOTHING, rule.place(), schema.element().getSimpleName());
        }
    }

    private void conditions(SchemaDeclaration schema, Mirror rule) {
        List<String> conditions = rule.texts("when");
        for (int i = 0; i < conditions.size(); i++) {
            int equals = conditions.get(i).indexOf('=');
            if (equals <= 0) {
                findings.add(Problem.CONDITION, rule.place("when", i), conditions.get(i));
            } else if (schema.property(conditions.get(i).substring(0, equals)) == null) {
                unknown(schema, conditions.get(i).substring(0, equals), rule, "when", i, Problem.UNKNOWN_FIELD);
            }
        }
    }

    private void require(SchemaDeclaration schema, Mirror mirror, String member) {
        List<String> names = mirror.texts(member);
        for (int i = 0; i < names.size(); i++) {
            if (schema.property(names.get(i)) == null) {
                unknown(schema, names.get(i), mirror, member, i, Problem.UNKNOWN_FIELD);
            }
        }
    }

    /** What no property stands for can be refused all the same, as it may come as an additional property. */
    private void refuse(SchemaDeclaration schema, Mirror mirror, String member) {
        List<String> names = mirror.texts(member);
        for (int i = 0; i < names.size(); i++) {
            if (schema.property(names.get(i)) == null) {
                unknown(schema, names.get(i), mirror, member, i, Problem.UNKNOWN_REFUSED_FIELD);
            }
        }
    }

    private void unknown(
            SchemaDeclaration schema, String name, Mirror mirror, String member, int index, Problem problem) {
        List<String> known =
                schema.properties().stream().map(PropertyDeclaration::wireName).toList();
        String meant = Suggestions.nearest(name, known)
                .map(nearest -> "did you mean " + nearest + "?\n    ")
                .orElse("");
        findings.add(
                problem,
                index < 0 ? mirror.place(member) : mirror.place(member, index),
                name,
                schema.element().getSimpleName(),
                meant,
                String.join(", ", known));
    }
}
