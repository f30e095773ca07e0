package io.runapi.processor.model;

import io.runapi.contract.FieldContract;
import javax.lang.model.element.RecordComponentElement;

/**
 * A component of a schema that stands for a JSON property.
 *
 * @param element the component
 * @param type what it holds
 * @param primitive whether it is a Java primitive, and so never absent
 * @param collected whether the builder collects its items instead of taking the list as an argument
 * @param contract what is accepted in it
 * @param doc what the record's Javadoc says of it, as Javadoc; empty if nothing
 */
public record PropertyDeclaration(
        RecordComponentElement element,
        ValueType type,
        boolean primitive,
        boolean collected,
        FieldContract contract,
        String doc) {
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
