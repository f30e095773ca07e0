package io.runapi.processor.model;

import io.runapi.contract.FieldContract;
import java.util.List;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * A component of a schema that stands for a JSON property.
 *
 * @param element the component
 * @param type what it holds
 * @param primitive whether it is a Java primitive, and so never absent
 * @param collected whether the builder collects its items instead of taking the list as an argument
 * @param contract what is accepted in it
 * @param defaults what the service takes where it is left out: by default of these models, or of all
 * @param checked the record with constraints of its own that it holds, alone or as items of a list; null if none
 * @param doc what the record's Javadoc says of it, as Javadoc; empty if nothing
 */
public record PropertyDeclaration(
        RecordComponentElement element,
        ValueType type,
        boolean primitive,
        boolean collected,
        FieldContract contract,
        List<Default> defaults,
        @Nullable TypeElement checked,
        String doc) {
    /**
     * A default.
     *
     * @param value as text
     * @param models the models that it is for; empty for all
     */
    public record Default(String value, List<String> models) {}

    /** The component's name in Java. */
    public String name() {
        return element.getSimpleName().toString();
    }

    /** The property's name in JSON. */
    public String wireName() {
        return contract.name();
    }

    public boolean required() {
        return contract.required();
    }

    /** Whether null stands for absent. */
    public boolean nullable() {
        return !required() && !primitive && !type.isCollection();
    }

    /** Whether {@code builder(...)} takes it as an argument. */
    public boolean isArgument() {
        return required() && !collected;
    }
}
