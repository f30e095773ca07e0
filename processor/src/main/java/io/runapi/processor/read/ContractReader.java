package io.runapi.processor.read;

import io.runapi.contract.ActionContract;
import io.runapi.contract.FieldContract;
import io.runapi.contract.ModelContract;
import io.runapi.contract.Removal;
import io.runapi.contract.RuleContract;
import io.runapi.declaration.Model;
import io.runapi.declaration.Operation;
import io.runapi.declaration.Property;
import io.runapi.declaration.Removed;
import io.runapi.declaration.Rule;
import io.runapi.declaration.Service;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/**
 * Reads what a {@code @Schema} record accepts. Works alike for records in source and in class files, since javac and
 * ECJ give annotations of record components from both.
 */
public final class ContractReader {
    private ContractReader() {}

    /** The contract of an operation's request record. */
    public static ActionContract read(TypeElement request, TypeElement service, ExecutableElement operation) {
        Mirror mirror = Mirror.of(operation, Operation.class).orElse(null);
        return read(request, subject(service, operation), mirror != null && mirror.flag("openModels"));
    }

    /**
     * The contract of a record.
     *
     * @param subject how messages call it
     * @param openModels whether it takes models that it does not list
     */
    public static ActionContract read(TypeElement schema, String subject, boolean openModels) {
        NumberTexts numbers = NumberTexts.of(schema);
        List<FieldContract> fields = new ArrayList<>();
        for (RecordComponentElement component : schema.getRecordComponents()) {
            Mirror property = Mirror.of(component, Property.class).orElse(null);
            if (property != null) {
                fields.add(property(property, numbers));
            }
        }
        List<ModelContract> models = new ArrayList<>();
        for (Mirror model : Mirror.all(schema, Model.class, Model.List.class)) {
            List<FieldContract> differences = new ArrayList<>();
            for (Mirror mirror : model.mirrors("fields")) {
                FieldContract field = field(mirror, "name", numbers);
                if (!fields.contains(field)) { // else only its default differs, or nothing
                    differences.add(field);
                }
            }
            models.add(new ModelContract(model.texts("id"), differences, new LinkedHashSet<>(model.texts("without"))));
        }
        List<RuleContract> rules = new ArrayList<>();
        for (Mirror rule : Mirror.all(schema, Rule.class, Rule.List.class)) {
            rules.add(rule(rule, numbers));
        }
        return new ActionContract(
                subject, List.copyOf(fields), List.copyOf(models), rules, removed(schema), openModels);
    }

    /** The models that the service advises against. */
    static List<Removal> deprecated(TypeElement schema) {
        List<Removal> deprecated = new ArrayList<>();
        for (Mirror model : Mirror.all(schema, Model.class, Model.List.class)) {
            String since = model.text("deprecated");
            String use = model.text("use");
            if (!since.isEmpty()) {
                model.texts("id").stream()
                        .map(id -> Removal.model(id, since))
                        .map(removal -> use.isEmpty() ? removal : removal.use(use))
                        .forEach(deprecated::add);
            }
        }
        return List.copyOf(deprecated);
    }

    /** How messages call an operation: the service's name and the action's, {@code runway text_to_video}. */
    public static String subject(TypeElement service, ExecutableElement operation) {
        Mirror named = Mirror.of(service, Service.class).orElse(null);
        String name = named == null ? service.getSimpleName().toString() : named.text("value");
        return name + " " + action(operation);
    }

    /** The action's name: as declared, else the method's. */
    public static String action(ExecutableElement operation) {
        Mirror mirror = Mirror.of(operation, Operation.class).orElse(null);
        String action = mirror == null ? "" : mirror.text("action");
        return action.isEmpty() ? operation.getSimpleName().toString() : action;
    }

    /** What a {@code @Property} says. */
    static FieldContract property(Mirror property, NumberTexts numbers) {
        return field(property, "value", numbers);
    }

    private static List<Removal> removed(TypeElement schema) {
        List<Removal> removed = new ArrayList<>();
        for (Mirror mirror : Mirror.all(schema, Removed.class, Removed.List.class)) {
            String use = mirror.text("use");
            String successor = use.isEmpty() ? null : use;
            if (!mirror.text("model").isEmpty()) {
                removed.add(new Removal(Removal.What.MODEL, mirror.text("model"), mirror.text("on"), successor));
            }
            if (!mirror.text("field").isEmpty()) {
                removed.add(new Removal(Removal.What.FIELD, mirror.text("field"), mirror.text("on"), successor));
            }
        }
        return removed;
    }

    private static FieldContract field(Mirror field, String name, NumberTexts numbers) {
        String pattern = field.text("pattern");
        return new FieldContract(
                field.text(name),
                field.flag("required"),
                numbers.of(field.text(name), field.texts("oneOf")),
                field.number("min"),
                field.number("max"),
                field.flag("length"),
                field.integer("minItems"),
                field.integer("maxItems"),
                pattern.isEmpty() ? null : pattern);
    }

    private static RuleContract rule(Mirror rule, NumberTexts numbers) {
        Map<String, String> when = new LinkedHashMap<>();
        for (String condition : rule.texts("when")) {
            int equals = condition.indexOf('=');
            if (equals > 0) {
                String field = condition.substring(0, equals);
                when.put(field, numbers.of(field, condition.substring(equals + 1)));
            }
        }
        Map<String, List<String>> narrow = new LinkedHashMap<>();
        for (Mirror narrowed : rule.mirrors("narrow")) {
            narrow.put(narrowed.text("field"), numbers.of(narrowed.text("field"), narrowed.texts("to")));
        }
        return new RuleContract(
                when,
                rule.texts("whenPresent"),
                rule.texts("whenAbsent"),
                rule.texts("require"),
                rule.texts("requireAny"),
                rule.texts("forbid"),
                narrow);
    }
}
