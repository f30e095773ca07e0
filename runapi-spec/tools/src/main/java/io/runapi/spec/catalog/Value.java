package io.runapi.spec.catalog;

import java.util.List;
import java.util.Map;

/** An example's value, not yet in Java. */
sealed interface Value {
    /** A text, number or boolean, as text. */
    record Scalar(String text) implements Value {}

    record Items(List<Value> items) implements Value {}

    record Parts(Map<Field, Value> parts) implements Value {}
}
