package io.runapi.processor.read;

import com.palantir.javapoet.TypeName;
import io.runapi.processor.model.Definition;
import io.runapi.processor.model.Definition.OfEnum;
import io.runapi.processor.model.Definition.OfRecord;
import io.runapi.processor.model.Definition.OfUnion;
import io.runapi.processor.model.Shape;
import io.runapi.processor.model.Shaped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What strict schemas take at most, as OpenAI documents it for structured outputs ("Supported schemas": 5000
 * properties, 10 levels of nesting, 1000 enum values, 120,000 characters of names and values; February 2026). Other
 * vendors take as much or less, and say so when they are asked.
 */
final class ShapeLimits {
    private static final int PROPERTIES = 5000;
    private static final int LEVELS = 10;
    private static final int CONSTANTS = 1000;
    private static final int CHARACTERS = 120_000;

    private final Shaped shaped;
    private final Map<TypeName, Integer> levels = new HashMap<>();

    private ShapeLimits(Shaped shaped) {
        this.shaped = shaped;
    }

    /** What is too much, and how much is accepted; empty if all is well. */
    static Optional<String[]> exceeded(Shaped shaped) {
        return new ShapeLimits(shaped).exceeded();
    }

    private Optional<String[]> exceeded() {
        int properties = 0;
        int constants = 0;
        int characters = 0;
        for (Definition definition : shaped.definitions().values()) {
            if (definition instanceof OfRecord record) {
                properties += record.components().size();
                characters += record.components().stream()
                        .mapToInt(component -> component.name().length())
                        .sum();
            } else if (definition instanceof OfEnum choice) {
                constants += choice.constants().size();
                characters += choice.constants().stream()
                        .mapToInt(constant -> constant.name().length())
                        .sum();
            } else if (definition instanceof OfUnion union) {
                properties += union.variants().size();
            }
        }
        int deepest = levels(shaped.shape());
        if (properties > PROPERTIES) {
            return tooMuch(properties, PROPERTIES, "components in all its records");
        } else if (deepest > LEVELS) {
            return tooMuch(deepest, LEVELS, "levels of records in records");
        } else if (constants > CONSTANTS) {
            return tooMuch(constants, CONSTANTS, "constants in all its enums");
        }
        return characters > CHARACTERS
                ? tooMuch(characters, CHARACTERS, "characters in the names of components and constants")
                : Optional.empty();
    }

    private static Optional<String[]> tooMuch(int found, int accepted, String what) {
        return Optional.of(new String[] {found + " " + what, String.valueOf(accepted)});
    }

    /** How deep objects stand in objects; what recurs counts once. */
    private int levels(Shape shape) {
        if (shape instanceof Shape.Items items) {
            return levels(items.item());
        } else if (shape instanceof Shape.Entries entries) {
            return 1 + levels(entries.values());
        } else if (shape instanceof Shape.Maybe maybe) {
            return levels(maybe.value());
        }
        return shape instanceof Shape.Reference reference ? levels(reference.java()) : 0;
    }

    private int levels(TypeName type) {
        Integer known = levels.get(type);
        if (known != null) {
            return known;
        }
        levels.put(type, 0);
        int deepest = 0;
        Definition definition = shaped.definition(type);
        if (definition instanceof OfRecord record) {
            deepest = 1
                    + record.components().stream()
                            .mapToInt(component -> levels(component.shape()))
                            .max()
                            .orElse(0);
        } else if (definition instanceof OfUnion union) {
            deepest = union.variants().stream()
                    .mapToInt(variant -> levels(variant.java()))
                    .max()
                    .orElse(0);
        }
        levels.put(type, deepest);
        return deepest;
    }
}
