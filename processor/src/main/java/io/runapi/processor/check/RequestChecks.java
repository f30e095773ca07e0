package io.runapi.processor.check;

import com.palantir.javapoet.ClassName;
import io.runapi.processor.model.ActionModel;
import io.runapi.processor.model.Declared;
import io.runapi.processor.model.Declared.Accessor;
import io.runapi.processor.model.Declared.Wording;
import io.runapi.processor.model.ValueType;
import io.runapi.processor.report.Findings;
import io.runapi.processor.report.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks what has to hold for every request, whatever its action is. */
final class RequestChecks {
    /** Names that a record's components cannot have, or that the record's own methods have. */
    private static final Set<String> TAKEN = Set.of("builder", "clone", "finalize", "toBuilder");

    private final Declared declared;
    private final Findings findings;

    RequestChecks(Declared declared, Findings findings) {
        this.declared = declared;
        this.findings = findings;
    }

    void check(List<ActionModel> candidates) {
        Wording system = declared.system();
        if (system != null) {
            system.template()
                    .placeholders()
                    .forEach(name -> findings.add(
                            Problem.REQUEST_PLACEHOLDER,
                            system.place(),
                            name,
                            declared.type().simpleName()));
        }
        for (Accessor accessor : declared.accessors()) {
            if (!accessor.hasDefault()
                    || candidates.stream().anyMatch(action -> Forms.standsForField(accessor, action))) {
                check(accessor);
            }
        }
    }

    private void check(Accessor accessor) {
        if (TAKEN.contains(accessor.name())) {
            findings.add(Problem.ACCESSOR_NAME, accessor.value().place(), accessor.name());
        }
        if (!accessor.thrown().isEmpty()) {
            findings.add(
                    Problem.ACCESSOR_THROWS,
                    accessor.value().place(),
                    accessor.name(),
                    Shown.type(accessor.thrown().get(0)));
        }
        ValueType json = accessor.json();
        if (json != null) {
            foreign(json)
                    .ifPresent(type -> findings.add(
                            Problem.NO_CODEC,
                            accessor.value().place(),
                            accessor.name(),
                            type.simpleName(),
                            declared.door().packageName()));
        }
    }

    /** A type in there whose codec only its own package sees, and no front door opens. */
    private Optional<ClassName> foreign(ValueType type) {
        if (type instanceof ValueType.ListOf list) {
            return foreign(list.items());
        } else if (type instanceof ValueType.MapOf map) {
            return foreign(map.values());
        } else if (type instanceof ValueType.Declared nested && nested.kind() != ValueType.Declared.Kind.OPEN_ENUM) {
            return Optional.of(ClassName.get(nested.type()))
                    .filter(name -> !name.packageName().equals(declared.door().packageName()));
        }
        return Optional.empty();
    }
}
