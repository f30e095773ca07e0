package io.runapi.processor.check;

import io.runapi.processor.model.Declared;
import io.runapi.processor.model.Declared.Text;
import io.runapi.processor.report.Place;
import java.util.List;

/**
 * Something that a method gives to the request.
 *
 * @param slot what it is given as
 * @param name the wire name or, if a parameter's own name has to do, that
 * @param source where the value comes from
 * @param place where a problem with it is reported
 */
record Supply(Slot slot, String name, Source source, Place place) {
    /** What a value is given as. */
    enum Slot {
        /** A field, by its wire name. */
        FIELD,
        /** A field, by the name of a parameter. */
        NAMED,
        PROMPT,
        SYSTEM
    }

    /** Where a problem with the value is reported, rather than with its being given. */
    Place valuePlace() {
        return source instanceof Constants constants && !constants.texts().isEmpty()
                ? constants.texts().get(0).place()
                : place;
    }

    /** Where a value comes from. */
    sealed interface Source {
        /** How messages call it. */
        String shown();
    }

    /** Constants: several for a list. */
    record Constants(List<Text> texts) implements Source {
        @Override
        public String shown() {
            return "@Fixed";
        }
    }

    /** A parameter. */
    record Argument(Declared.Parameter parameter) implements Source {
        @Override
        public String shown() {
            return parameter.shown();
        }
    }

    /** A template. */
    record Worded(Declared.Wording wording, String annotation) implements Source {
        @Override
        public String shown() {
            return annotation;
        }
    }
}
