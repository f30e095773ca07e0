package io.runapi.processor.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * Where something is wrong: an element, or one annotation of it, or one value of that annotation.
 *
 * @param element the declaration
 * @param annotation the annotation on it, or null for the declaration itself
 * @param value the value in the annotation, or null for the whole annotation
 * @param user where the element is used; shown in its place if it is not compiled now. Null if it always is
 */
public record Place(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value,
        @Nullable Place user) {
    /** A place that is compiled now. */
    public Place(Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {
        this(element, annotation, value, null);
    }

    /** The declaration itself. */
    public static Place of(Element element) {
        return new Place(element, null, null);
    }

    /** An annotation on the declaration. */
    public static Place of(Element element, @Nullable AnnotationMirror annotation) {
        return new Place(element, annotation, null);
    }

    /** A member's value where it is written, else the whole annotation. */
    public static Place of(Element element, AnnotationMirror annotation, String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                annotation.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return new Place(element, annotation, entry.getValue());
            }
        }
        return new Place(element, annotation, null);
    }

    /** A declaration that may come from a class file, which has no lines: then where it is used. */
    public static Place of(Element element, Place user) {
        return new Place(element, null, null, user);
    }

    /** One value in this annotation, such as an item of an array. */
    public Place at(AnnotationValue item) {
        return new Place(element, annotation, item);
    }

    /**
     * The same place as every compiler can show it: javac before 21 knows no position of a record component, but that
     * of the field behind it, which carries none of the component's annotations.
     */
    Place visible() {
        Element record = element.getEnclosingElement();
        if (element.getKind() != ElementKind.RECORD_COMPONENT || record == null) {
            return this;
        }
        for (Element field : record.getEnclosedElements()) {
            if (field.getKind() == ElementKind.FIELD && field.getSimpleName().equals(element.getSimpleName())) {
                return user == null ? of(field) : of(field, user);
            }
        }
        return user == null ? of(record) : of(record, user);
    }

    /** The record of which, or of a component of which, ECJ 3.46 knows no position: messages have to name it there. */
    Optional<Element> recordThatEcjCannotShow() {
        boolean part = element.getKind() == ElementKind.RECORD_COMPONENT || element.getKind() == ElementKind.FIELD;
        Element record = part ? element.getEnclosingElement() : element;
        return Optional.ofNullable(record).filter(found -> found.getKind() == ElementKind.RECORD);
    }

    /** The same place as ECJ can show it: for a record the type around it, if there is one. */
    Place visibleToEcj() {
        Element around = recordThatEcjCannotShow().orElse(null);
        if (around == null) {
            return inRepeated();
        }
        while (around != null && around.getKind() == ElementKind.RECORD) {
            around = around.getEnclosingElement();
        }
        return around != null && (around.getKind().isClass() || around.getKind().isInterface()) ? of(around) : this;
    }

    /**
     * The same place, told by the repeated annotation itself instead of its container, which stands nowhere in the
     * source. ECJ finds the value then; javac does not.
     */
    private Place inRepeated() {
        if (annotation == null || value == null) {
            return this;
        }
        for (AnnotationValue held : annotation.getElementValues().values()) {
            if (held.getValue() instanceof List<?> items) {
                for (Object item : items) {
                    if (item instanceof AnnotationValue one
                            && one.getValue() instanceof AnnotationMirror repeated
                            && repeated.getElementValues().containsValue(value)) {
                        return new Place(element, repeated, value);
                    }
                }
            }
        }
        return this;
    }
}
