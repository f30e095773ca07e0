package io.runapi.processor.write;

import com.palantir.javapoet.TypeName;
import io.runapi.processor.model.Definition;
import io.runapi.processor.model.Definition.OfRecord;
import io.runapi.processor.model.Definition.OfUnion;
import io.runapi.processor.model.Shape;
import io.runapi.processor.model.Shaped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds the types that a schema says more than once, those that contain themselves among them. */
final class SharedTypes {
    private final Shaped shaped;
    private final Map<TypeName, Integer> uses = new HashMap<>();

    private SharedTypes(Shaped shaped) {
        this.shaped = shaped;
    }

    static Set<TypeName> in(Shaped shaped) {
        SharedTypes types = new SharedTypes(shaped);
        types.use(shaped.shape());
        Set<TypeName> shared = new HashSet<>();
        types.uses.forEach((type, count) -> {
            if (count > 1) {
                shared.add(type);
            }
        });
        return shared;
    }

    private void use(Shape shape) {
        if (shape instanceof Shape.Items items) {
            use(items.item());
        } else if (shape instanceof Shape.Entries entries) {
            use(entries.keys());
            use(entries.values());
        } else if (shape instanceof Shape.Maybe maybe) {
            use(maybe.value());
        } else if (shape instanceof Shape.Reference reference && uses.merge(reference.java(), 1, Integer::sum) == 1) {
            enter(shaped.definition(reference.java()));
        }
    }

    private void enter(Definition definition) {
        if (definition instanceof OfRecord record) {
            record.components().forEach(component -> use(component.shape()));
        } else if (definition instanceof OfUnion union) {
            // written into the union with its discriminator, so that this is no use of the record itself
            union.variants().forEach(variant -> enter(shaped.definition(variant.java())));
        }
    }
}
