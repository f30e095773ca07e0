package io.runapi.processor.read;

import com.palantir.javapoet.TypeName;
import io.runapi.processor.model.Definition;
import io.runapi.processor.model.Definition.Component;
import io.runapi.processor.model.Definition.OfRecord;
import io.runapi.processor.model.Definition.OfUnion;
import io.runapi.processor.model.Shape;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds records that no answer could ever finish, because each holds another one. */
final class EndlessShapes {
    private final Map<TypeName, Definition> definitions;
    private final Set<TypeName> ending = new HashSet<>();

    private EndlessShapes(Map<TypeName, Definition> definitions) {
        this.definitions = definitions;
    }

    /** The first component that makes its record endless. */
    static Optional<Component> in(Map<TypeName, Definition> definitions) {
        return new EndlessShapes(definitions).find();
    }

    private Optional<Component> find() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Definition definition : definitions.values()) {
                changed |= ends(definition) && ending.add(definition.java());
            }
        }
        return definitions.values().stream()
                .filter(OfRecord.class::isInstance)
                .filter(record -> !ending.contains(record.java()))
                .flatMap(record -> ((OfRecord) record).components().stream())
                .filter(component -> !ends(component.shape()))
                .findFirst();
    }

    private boolean ends(Definition definition) {
        if (definition instanceof OfRecord record) {
            return record.components().stream().allMatch(component -> ends(component.shape()));
        }
        return !(definition instanceof OfUnion union)
                || union.variants().stream().anyMatch(variant -> ending.contains(variant.java()));
    }

    private boolean ends(Shape shape) {
        return !(shape instanceof Shape.Reference reference) || ending.contains(reference.java());
    }
}
