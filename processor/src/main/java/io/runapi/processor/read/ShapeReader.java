package io.runapi.processor.read;

import io.runapi.processor.model.Shape;
import io.runapi.processor.model.ShapeReading;
import io.runapi.processor.model.Shaped;
import io.runapi.processor.report.Place;
import io.runapi.processor.report.Problem;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads what JSON Schema can say about Java types: values, collections, records, enums and sealed interfaces. */
public final class ShapeReader {
    private final Types types;

    public ShapeReader(Types types) {
        this.types = types;
    }

    /**
     * Reads a type.
     *
     * @param path how messages call it, as {@code search.filter}; empty to begin with the type's own name
     * @param place where to report what has no place of its own
     * @param packageName where the generated code will stand, and so has to see the types from
     */
    public ShapeReading read(TypeMirror type, String path, Place place, String packageName) {
        ShapeWalk walk = new ShapeWalk(types, packageName);
        ShapeSpot spot = ShapeSpot.of(path, place);
        Shape shape = walk.shape(type, spot);
        if (shape != null && walk.faults().isEmpty()) {
            Shaped shaped = new Shaped(shape, Collections.unmodifiableMap(walk.definitions()));
            EndlessShapes.in(shaped.definitions()).ifPresent(component -> {
                ShapeSpot at = walk.spots().getOrDefault(component, spot);
                walk.fault(
                        Problem.SHAPE_ENDLESS,
                        at,
                        at.path(),
                        ShapeRefusals.shown(component.shape().java()));
            });
            ShapeLimits.exceeded(shaped)
                    .ifPresent(found ->
                            walk.fault(Problem.SHAPE_LIMIT, spot, ShapeRefusals.shown(type), found[0], found[1]));
            if (walk.faults().isEmpty()) {
                return new ShapeReading(Optional.of(shaped), List.of());
            }
        }
        return new ShapeReading(Optional.empty(), List.copyOf(walk.faults()));
    }

    /** As the other; the value may be absent, so that {@code null} stands for it. */
    public ShapeReading readNullable(TypeMirror type, String path, Place place, String packageName) {
        ShapeReading read = read(type, path, place, packageName);
        return new ShapeReading(read.shaped().map(ShapeReader::nullable), read.faults());
    }

    private static Shaped nullable(Shaped shaped) {
        return shaped.shape() instanceof Shape.Maybe
                ? shaped
                : new Shaped(new Shape.Maybe(shaped.shape(), Shape.Maybe.Absent.NULL), shaped.definitions());
    }
}
