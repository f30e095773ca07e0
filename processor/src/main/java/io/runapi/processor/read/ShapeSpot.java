package io.runapi.processor.read;

import io.runapi.processor.report.Place;

/**
 * Where a shape is being read.
 *
 * @param path how messages call it: {@code Review.findings[].cause}
 * @param place the smallest place in the source
 * @param root whether it is the type that was asked for, not something in it
 * @param named whether records go on with the path, instead of beginning one with their own name
 */
record ShapeSpot(String path, Place place, boolean root, boolean named) {
    /** The beginning. */
    static ShapeSpot of(String path, Place place) {
        return new ShapeSpot(path.isEmpty() ? "the answer" : path, place, true, !path.isEmpty());
    }

    /** An item of a list, or a value of a map. */
    ShapeSpot item() {
        return new ShapeSpot(path + "[]", place, false, named);
    }

    /** What an optional holds. */
    ShapeSpot inside() {
        return new ShapeSpot(path, place, false, named);
    }

    /** A component of a record. */
    ShapeSpot component(String record, String name, Place where) {
        return new ShapeSpot((named ? path : record) + "." + name, where, false, true);
    }

    /** One of the records of a sealed interface. */
    ShapeSpot variant() {
        return new ShapeSpot(path, place, false, false);
    }
}
