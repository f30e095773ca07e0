package io.runapi.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.Map;

/**
 * The shape of a type, with everything that it refers to.
 *
 * @param definitions in the order in which they were come upon
 */
public record Shaped(Shape shape, Map<TypeName, Definition> definitions) {
    /** What a reference refers to. */
    public Definition definition(TypeName type) {
        Definition definition = definitions.get(type);
        if (definition == null) {
            throw new IllegalArgumentException("nothing defines " + type);
        }
        return definition;
    }
}
