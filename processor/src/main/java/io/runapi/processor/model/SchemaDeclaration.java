package io.runapi.processor.model;

import io.runapi.contract.ActionContract;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * A {@code @Schema} record.
 *
 * @param element the record
 * @param components all components in order: names of those in {@code properties}, and {@code additional}
 * @param properties the components that stand for a property, in order
 * @param additional the component that keeps unknown properties, or null
 * @param constants properties with one possible value
 * @param mixins interfaces that the builder implements
 * @param service the service that takes it, whose words its contract uses; null if none does
 * @param contract what the service accepts
 */
public record SchemaDeclaration(
        TypeElement element,
        List<String> components,
        List<PropertyDeclaration> properties,
        @Nullable String additional,
        List<Constant> constants,
        List<TypeElement> mixins,
        @Nullable TypeElement service,
        ActionContract contract) {
    /** A property with one possible value. */
    public record Constant(String wireName, String value) {}

    /** Whether anything can be wrong with a value of this type, so that it has checks. */
    public boolean isConstrained() {
        return !contract.models().isEmpty()
                || !contract.rules().isEmpty()
                || !contract.removed().isEmpty()
                || contract.fields().stream().anyMatch(Bounds::any)
                || properties.stream().anyMatch(property -> property.checked() != null);
    }

    /** What the contract is read from, the record first. */
    public List<TypeElement> origins() {
        return service == null ? List.of(element) : List.of(element, service);
    }

    /** The names in JSON of all that the record knows: constants, then properties. */
    public List<String> wireNames() {
        return Stream.concat(
                        constants.stream().map(Constant::wireName),
                        properties.stream().map(PropertyDeclaration::wireName))
                .toList();
    }

    /** The property of that name in JSON, or null. */
    public @Nullable PropertyDeclaration property(String wireName) {
        for (PropertyDeclaration property : properties) {
            if (property.wireName().equals(wireName)) {
                return property;
            }
        }
        return null;
    }
}
