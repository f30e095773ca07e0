package io.runapi.processor.read;

import io.runapi.contract.ActionContract;
import io.runapi.declaration.Property;
import io.runapi.processor.model.Bounds;
import io.runapi.processor.model.ValueType;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Finds the records inside a request that have checks of their own. */
final class Constrained {
    /** By qualified name; false while it is being found out, so that a record that holds itself comes to an end. */
    private final Map<String, Boolean> known = new HashMap<>();

    /** The record with checks that a value of this type is, or has as items; null if there is none. */
    @Nullable
    TypeElement in(ValueType type) {
        ValueType one = type instanceof ValueType.ListOf list ? list.items() : type;
        return one instanceof ValueType.Declared declared
                        && declared.kind() == ValueType.Declared.Kind.SCHEMA
                        && has(declared.type())
                ? declared.type()
                : null;
    }

    private boolean has(TypeElement schema) {
        String name = schema.getQualifiedName().toString();
        Boolean found = known.putIfAbsent(name, false);
        if (found != null) {
            return found;
        }
        boolean has = isConstrained(schema) || holdsConstrained(schema);
        known.put(name, has);
        return has;
    }

    private static boolean isConstrained(TypeElement schema) {
        ActionContract contract = ContractReader.read(schema, "", false);
        return !contract.models().isEmpty()
                || !contract.rules().isEmpty()
                || !contract.removed().isEmpty()
                || contract.fields().stream().anyMatch(Bounds::any);
    }

    private boolean holdsConstrained(TypeElement schema) {
        for (RecordComponentElement component : schema.getRecordComponents()) {
            boolean holds = Mirror.of(component, Property.class).isPresent()
                    && ValueTypes.read(component.asType())
                            .filter(type -> in(type) != null)
                            .isPresent();
            if (holds) {
                return true;
            }
        }
        return false;
    }
}
