package io.runapi.processor.read;

import io.runapi.annotation.RunApiModel;
import io.runapi.processor.report.Place;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * An annotation and where it stands, with its members by name, defaults included. Values that the compiler could not
 * make sense of (it reports them itself) read as the default.
 */
public final class Mirror {
    private static final String OURS = RunApiModel.class.getPackageName() + ".";

    private final Element element;
    private final AnnotationMirror annotation;
    private final AnnotationMirror outermost;

    private Mirror(Element element, AnnotationMirror annotation, AnnotationMirror outermost) {
        this.element = element;
        this.annotation = annotation;
        this.outermost = outermost;
    }

    /** The annotation of this type on the element. */
    public static Optional<Mirror> of(Element element, Class<? extends Annotation> type) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            if (isOf(annotation, type)) {
                return Optional.of(new Mirror(element, annotation, annotation));
            }
        }
        return Optional.empty();
    }

    /** The annotations of a repeatable type on the element, in order, whether they stand alone or in a container. */
    public static List<Mirror> all(
            Element element, Class<? extends Annotation> type, Class<? extends Annotation> container) {
        List<Mirror> found = new ArrayList<>();
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            if (isOf(annotation, type)) {
                found.add(new Mirror(element, annotation, annotation));
            } else if (isOf(annotation, container)) {
                found.addAll(new Mirror(element, annotation, annotation).mirrors("value"));
            }
        }
        return found;
    }

    /** Whether the compiler could make sense of the annotations of RunAPI's on the element. */
    static boolean areSound(Element element) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            if (annotation.getAnnotationType().toString().startsWith(OURS)) {
                Mirror mirror = new Mirror(element, annotation, annotation);
                if (!mirror.isSound()) {
                    return false;
                }
                for (Mirror repeated : mirror.mirrors("value")) {
                    if (!repeated.isSound()) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static boolean isOf(AnnotationMirror annotation, Class<? extends Annotation> type) {
        return annotation.getAnnotationType().asElement() instanceof TypeElement found
                && found.getQualifiedName().contentEquals(type.getCanonicalName());
    }

    /** Where the annotation stands. */
    public Place place() {
        // a compiler finds values of a nested annotation through the annotation that stands on the element
        return new Place(element, outermost, null);
    }

    /** Where a member's value stands, or the annotation if the value is a default. */
    public Place place(String member) {
        AnnotationValue value = written(member);
        return value == null ? place() : place().at(value);
    }

    /** Where an item of an array member stands. */
    public Place place(String member, int index) {
        AnnotationValue value = written(member);
        if (value != null && value.getValue() instanceof List<?> items) {
            return index < items.size() && items.get(index) instanceof AnnotationValue item
                    ? place().at(item)
                    : place(member);
        }
        return place(member);
    }

    /** How messages call it: {@code @Prompt}. */
    String name() {
        return "@" + annotation.getAnnotationType().asElement().getSimpleName();
    }

    public String text(String member) {
        return value(member) instanceof String text ? text : "";
    }

    public boolean flag(String member) {
        return value(member) instanceof Boolean flag && flag;
    }

    public int integer(String member) {
        return value(member) instanceof Integer integer ? integer : 0;
    }

    public double number(String member) {
        return value(member) instanceof Double number ? number : 0;
    }

    /** A class as a type; empty if the compiler could not resolve it. */
    public Optional<TypeMirror> type(String member) {
        return value(member) instanceof TypeMirror type ? Optional.of(type) : Optional.empty();
    }

    public List<String> texts(String member) {
        return items(member, String.class);
    }

    public List<TypeMirror> types(String member) {
        return items(member, TypeMirror.class);
    }

    /**
     * Whether the compiler could make sense of all values. It reports those itself of which it could not; javac gives
     * {@code <error>} for them, ECJ that or what is written.
     */
    boolean isSound() {
        for (Element member : annotation.getAnnotationType().asElement().getEnclosedElements()) {
            if (member instanceof ExecutableElement declared) {
                AnnotationValue value = written(declared.getSimpleName().toString());
                if (value == null ? declared.getDefaultValue() == null : !isSound(value, declared.getReturnType())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isSound(AnnotationValue value, TypeMirror type) {
        boolean text = type.toString().equals("java.lang.String");
        return !"<error>".equals(value.getValue()) && (!text || value.getValue() instanceof String);
    }

    /** Nested annotations. */
    public List<Mirror> mirrors(String member) {
        List<Mirror> mirrors = new ArrayList<>();
        for (AnnotationMirror nested : items(member, AnnotationMirror.class)) {
            mirrors.add(new Mirror(element, nested, outermost));
        }
        return mirrors;
    }

    private <T> List<T> items(String member, Class<T> type) {
        List<T> items = new ArrayList<>();
        if (value(member) instanceof List<?> values) {
            for (Object value : values) {
                if (value instanceof AnnotationValue item && type.isInstance(item.getValue())) {
                    items.add(type.cast(item.getValue()));
                }
            }
        }
        return items;
    }

    private @Nullable Object value(String member) {
        AnnotationValue written = written(member);
        if (written != null) {
            return written.getValue();
        }
        for (Element method : annotation.getAnnotationType().asElement().getEnclosedElements()) {
            if (method instanceof ExecutableElement declared
                    && declared.getSimpleName().contentEquals(member)
                    && declared.getDefaultValue() != null) {
                return declared.getDefaultValue().getValue();
            }
        }
        return null;
    }

    private @Nullable AnnotationValue written(String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                annotation.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return entry.getValue();
            }
        }
        return null;
    }
}
