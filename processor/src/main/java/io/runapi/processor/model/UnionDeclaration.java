package io.runapi.processor.model;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A {@code @Union} interface.
 *
 * @param element the interface
 * @param discriminator the property that names the variant; empty if the kind of the JSON value decides
 * @param tagged variants by discriminator; empty without one
 * @param shaped variants by kind of JSON value; empty with a discriminator
 * @param unknown the nested record for everything else
 */
public record UnionDeclaration(
        TypeElement element, String discriminator, List<Tagged> tagged, List<Shaped> shaped, TypeElement unknown) {
    /** A schema chosen by the discriminator's text. */
    public record Tagged(String value, TypeElement schema) {}

    /**
     * A record over one value, chosen by the kind of JSON value.
     *
     * @param shape name of the {@code JsonShape}
     */
    public record Shaped(TypeElement record, String component, ValueType type, String shape) {}
}
