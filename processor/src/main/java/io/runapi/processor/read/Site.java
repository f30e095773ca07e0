package io.runapi.processor.read;

import io.runapi.processor.report.Place;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Where the parts of a declared interface are reported: where they stand, but what is inherited at the interface that
 * inherits it, because the place it stands at may suit other models, or be a class file.
 */
record Site(TypeElement subject, boolean inherited) {
    Place of(Element element) {
        return Place.of(inherited ? subject : element);
    }

    Place of(Mirror annotation, String member) {
        return inherited ? Place.of(subject) : annotation.place(member);
    }
}
