package io.runapi.processor.model;

import io.runapi.processor.report.Place;
import io.runapi.processor.report.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What became of reading a type's shape.
 *
 * @param shaped the shape; empty if anything is wrong
 * @param faults everything that is wrong
 */
public record ShapeReading(Optional<Shaped> shaped, List<Fault> faults) {
    /**
     * Something wrong.
     *
     * @param atRoot whether the type itself is at fault, not something in it
     */
    public record Fault(Problem problem, Place place, boolean atRoot, List<String> arguments) {}
}
