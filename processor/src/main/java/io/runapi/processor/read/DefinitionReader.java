package io.runapi.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.runapi.annotation.Description;
import io.runapi.processor.model.Definition;
import io.runapi.processor.model.Definition.Component;
import io.runapi.processor.model.Definition.Constant;
import io.runapi.processor.model.Definition.OfEnum;
import io.runapi.processor.model.Definition.OfRecord;
import io.runapi.processor.model.Definition.OfUnion;
import io.runapi.processor.model.Definition.Variant;
import io.runapi.processor.model.Shape;
import io.runapi.processor.report.Place;
import io.runapi.processor.report.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads records, enums and sealed interfaces, each once. */
final class DefinitionReader {
    /** What the property may be called that tells records apart: the first that none of them has itself. */
    private static final List<String> DISCRIMINATORS = List.of("type", "kind", "variant");

    private final Types types;
    private final ShapeWalk walk;
    private final String packageName;

    DefinitionReader(Types types, ShapeWalk walk, String packageName) {
        this.types = types;
        this.walk = walk;
        this.packageName = packageName;
    }

    /** A reference to the type, which is read unless it was before. */
    @Nullable
    Shape read(DeclaredType type, TypeElement element, ShapeSpot spot) {
        TypeName name = TypeName.get(type).withoutAnnotations();
        if (walk.definitions().containsKey(name)) {
            return new Shape.Reference(name);
        }
        String hidden = hidden(element);
        if (!hidden.isEmpty()) {
            walk.fault(Problem.SHAPE_HIDDEN, spot, spot.path(), ShapeRefusals.shown(type), packageName, hidden);
            return null;
        }
        walk.definitions().put(name, new OfRecord(name, "", List.of())); // whatever refers to it while it is read
        Definition definition = switch (element.getKind()) {
            case RECORD -> record(type, element, name, spot);
            case ENUM -> enumeration(element, spot);
            default -> union(element, name, spot);
        };
        walk.definitions().put(name, definition);
        return new Shape.Reference(name);
    }

    private OfRecord record(DeclaredType type, TypeElement element, TypeName name, ShapeSpot spot) {
        List<Component> components = new ArrayList<>();
        for (RecordComponentElement component : element.getRecordComponents()) {
            String called = component.getSimpleName().toString();
            ShapeSpot at =
                    spot.component(element.getSimpleName().toString(), called, Place.of(component, spot.place()));
            TypeMirror holds = type.getTypeArguments().isEmpty()
                    ? component.asType()
                    : ((ExecutableType) types.asMemberOf(type, component.getAccessor())).getReturnType();
            Shape shape = walk.shape(holds, at);
            if (shape != null) {
                boolean nullable = mayBeNull(component, holds) && !(shape instanceof Shape.Maybe);
                Component read = new Component(
                        called,
                        description(component),
                        nullable ? new Shape.Maybe(shape, Shape.Maybe.Absent.NULL) : shape);
                walk.spots().put(read, at);
                components.add(read);
            }
        }
        return new OfRecord(name, description(element), List.copyOf(components));
    }

    private OfEnum enumeration(TypeElement element, ShapeSpot spot) {
        List<Constant> constants = element.getEnclosedElements().stream()
                .filter(one -> one.getKind() == ElementKind.ENUM_CONSTANT)
                .map(one -> new Constant(one.getSimpleName().toString(), description(one)))
                .toList();
        if (constants.isEmpty()) {
            walk.fault(
                    Problem.SHAPE_EMPTY,
                    spot,
                    spot.path(),
                    element.getSimpleName().toString());
        }
        return new OfEnum(ClassName.get(element), description(element), constants);
    }

    private OfUnion union(TypeElement element, TypeName name, ShapeSpot spot) {
        Set<TypeElement> records = new LinkedHashSet<>();
        collect(element, records, spot);
        List<Variant> variants = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (TypeElement record : records) {
            String called = record.getSimpleName().toString();
            if (!names.add(called)) {
                walk.fault(Problem.SHAPE_SAME_NAME, spot, spot.path(), ShapeRefusals.shown(name), called);
            } else if (walk.shape(record.asType(), spot.variant()) != null) {
                variants.add(new Variant(called, ClassName.get(record)));
            }
        }
        Set<String> taken = new HashSet<>();
        records.forEach(record -> record.getRecordComponents()
                .forEach(component -> taken.add(component.getSimpleName().toString())));
        String discriminator = DISCRIMINATORS.stream()
                .filter(one -> !taken.contains(one))
                .findFirst()
                .orElse("");
        if (discriminator.isEmpty()) {
            walk.fault(
                    Problem.SHAPE_NO_DISCRIMINATOR,
                    spot,
                    spot.path(),
                    ShapeRefusals.shown(name),
                    String.join(", ", DISCRIMINATORS));
        }
        return new OfUnion(name, description(element), discriminator, List.copyOf(variants));
    }

    /** The records of a sealed interface, and of the sealed interfaces that it permits. */
    private void collect(TypeElement sealed, Set<TypeElement> into, ShapeSpot spot) {
        for (TypeMirror permitted : sealed.getPermittedSubclasses()) {
            TypeElement element = (TypeElement) ((DeclaredType) permitted).asElement();
            if (element.getKind() == ElementKind.RECORD
                    && element.getTypeParameters().isEmpty()) {
                into.add(element);
            } else if (element.getKind() == ElementKind.INTERFACE
                    && element.getModifiers().contains(Modifier.SEALED)) {
                collect(element, into, spot);
            } else {
                walk.fault(
                        Problem.SHAPE_VARIANT,
                        spot,
                        spot.path(),
                        sealed.getSimpleName().toString(),
                        element.getSimpleName().toString(),
                        kind(element));
            }
        }
    }

    private static String kind(TypeElement element) {
        return switch (element.getKind()) {
            case ENUM -> "an enum";
            case INTERFACE -> "an interface that is not sealed";
            case RECORD -> "a record with type parameters";
            default -> "a class";
        };
    }

    /** Why generated classes cannot see the type; empty if they can. */
    private String hidden(TypeElement element) {
        boolean elsewhere = !Visibility.packageOf(element).equals(packageName);
        for (Element around = element; around instanceof TypeElement; around = around.getEnclosingElement()) {
            Set<Modifier> modifiers = around.getModifiers();
            if (modifiers.contains(Modifier.PRIVATE)) {
                return around.getSimpleName() + " is private";
            }
            if (elsewhere && !modifiers.contains(Modifier.PUBLIC)) {
                return around.getSimpleName() + " is not public";
            }
        }
        return "";
    }

    private static boolean mayBeNull(RecordComponentElement component, TypeMirror type) {
        return Stream.of(
                        component.getAnnotationMirrors(),
                        component.asType().getAnnotationMirrors(),
                        type.getAnnotationMirrors())
                .flatMap(List::stream)
                .anyMatch(mirror ->
                        mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
    }

    private static String description(Element element) {
        return Mirror.of(element, Description.class)
                .map(found -> found.text("value").strip())
                .orElse("");
    }
}
