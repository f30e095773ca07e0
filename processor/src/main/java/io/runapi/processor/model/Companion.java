package io.runapi.processor.model;

import com.palantir.javapoet.ClassName;
import io.runapi.processor.model.Definition.OfRecord;
import java.util.List;

/**
 * A class with the codecs and schemas that one declaration needs.
 *
 * @param type the class, in the declaration's package
 * @param declared the declaration
 * @param outputs what it offers as constants
 * @param codecs what else it offers as constants
 * @param made records that no user wrote, such as the arguments of a method: nested in the class, and named so
 */
public record Companion(
        ClassName type, ClassName declared, List<Output> outputs, List<Coded> codecs, List<OfRecord> made) {
    /**
     * A constant of type {@code StructuredOutput}.
     *
     * @param constant its name in Java
     * @param name how it is called in requests
     * @param shaped what it holds
     */
    public record Output(String constant, String name, Shaped shaped) {
        /** What an answer of this shape is wrapped in. */
        public Root root() {
            if (shaped.shape() instanceof Shape.Reference reference
                    && shaped.definition(reference.java()) instanceof OfRecord) {
                return Root.OBJECT;
            }
            return shaped.shape() instanceof Shape.Items items && items.kind() == Shape.Items.Kind.LIST
                    ? Root.ITEMS
                    : Root.VALUE;
        }
    }

    /** A constant of type {@code JsonCodec}. */
    public record Coded(String constant, Shaped shaped) {}

    /** The object that every answer is: itself, or what stands around a list or another value. */
    public enum Root {
        OBJECT,
        ITEMS,
        VALUE
    }
}
