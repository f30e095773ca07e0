package io.runapi.processor.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A prompt's template, taken apart. */
public record Template(List<Piece> pieces) {
    /** A piece of a template. */
    public sealed interface Piece {}

    /** Text that stands for itself. */
    public record Literal(String text) implements Piece {}

    /** The place of a parameter's value. */
    public record Placeholder(String name) implements Piece {}

    /** The names of all placeholders, in their order. */
    public Set<String> placeholders() {
        Set<String> names = new LinkedHashSet<>();
        for (Piece piece : pieces) {
            if (piece instanceof Placeholder placeholder) {
                names.add(placeholder.name());
            }
        }
        return names;
    }
}
