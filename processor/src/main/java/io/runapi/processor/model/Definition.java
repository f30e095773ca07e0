package io.runapi.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** What a JSON Schema says about a type that has a name. */
public sealed interface Definition {
    /** The Java type, with its type arguments. */
    TypeName java();

    /** What it means, for a model to read; empty if nothing is said. */
    String description();

    /** An object. */
    record OfRecord(TypeName java, String description, List<Component> components) implements Definition {}

    /** A text that is one of the constants' names. */
    record OfEnum(ClassName java, String description, List<Constant> constants) implements Definition {}

    /**
     * One of several objects.
     *
     * @param discriminator the property that says which
     * @param variants the records, those of permitted sealed interfaces among them
     */
    record OfUnion(TypeName java, String description, String discriminator, List<Variant> variants)
            implements Definition {}

    /** A record's component, and the property of the same name. */
    record Component(String name, String description, Shape shape) {
        /** Whether it may be absent. */
        public boolean optional() {
            return shape instanceof Shape.Maybe;
        }
    }

    /** An enum's constant. */
    record Constant(String name, String description) {}

    /** A record, and what the discriminator says for it. */
    record Variant(String name, ClassName java) {}
}
