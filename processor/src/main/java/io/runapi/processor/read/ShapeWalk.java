package io.runapi.processor.read;

import com.palantir.javapoet.TypeName;
import io.runapi.processor.model.Definition;
import io.runapi.processor.model.Definition.Component;
import io.runapi.processor.model.Shape;
import io.runapi.processor.model.Shape.Entries;
import io.runapi.processor.model.Shape.Items;
import io.runapi.processor.model.Shape.Maybe;
import io.runapi.processor.model.Shape.Maybe.Absent;
import io.runapi.processor.model.Shape.Scalar;
import io.runapi.processor.model.ShapeReading.Fault;
import io.runapi.processor.report.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** One walk through a type and everything in it, which collects definitions and faults. */
final class ShapeWalk {
    private static final Map<String, Scalar> SCALARS = scalars();
    private static final Map<String, Items.Kind> COLLECTIONS = Map.of(
            "java.util.List", Items.Kind.LIST,
            "java.util.Set", Items.Kind.SET,
            "java.util.Collection", Items.Kind.COLLECTION);

    private final DefinitionReader reader;
    private final Map<TypeName, Definition> definitions = new LinkedHashMap<>();
    private final IdentityHashMap<Component, ShapeSpot> spots = new IdentityHashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    ShapeWalk(Types types, String packageName) {
        this.reader = new DefinitionReader(types, this, packageName);
    }

    /** What the types refer to, in the order in which it was come upon. */
    Map<TypeName, Definition> definitions() {
        return definitions;
    }

    /** Where the components of all definitions stand. */
    IdentityHashMap<Component, ShapeSpot> spots() {
        return spots;
    }

    List<Fault> faults() {
        return faults;
    }

    void fault(Problem problem, ShapeSpot spot, String... arguments) {
        faults.add(new Fault(problem, spot.place(), spot.root(), List.of(arguments)));
    }

    /** The shape of a type; null if there is none, which is among the faults then. */
    @Nullable
    Shape shape(TypeMirror type, ShapeSpot spot) {
        if (type.getKind().isPrimitive()) {
            Scalar scalar =
                    SCALARS.get(TypeName.get(type).withoutAnnotations().box().toString());
            return scalar == null ? refuse(type, spot) : scalar;
        }
        return type.getKind() == TypeKind.DECLARED
                ? declared((DeclaredType) type, (TypeElement) ((DeclaredType) type).asElement(), spot)
                : refuse(type, spot);
    }

    private @Nullable Shape declared(DeclaredType type, TypeElement element, ShapeSpot spot) {
        String name = element.getQualifiedName().toString();
        if (SCALARS.containsKey(name)) {
            return SCALARS.get(name);
        }
        if (type.getTypeArguments().size() < element.getTypeParameters().size()) {
            fault(
                    Problem.SHAPE_GENERIC,
                    spot,
                    spot.path(),
                    ShapeRefusals.shown(type),
                    "it is a raw type",
                    "say what it holds: " + element.getSimpleName() + "<...>");
            return null;
        }
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        Items.Kind collection = COLLECTIONS.get(name);
        if (collection != null) {
            Shape item = present(arguments.get(0), spot.item());
            return item == null ? null : new Items(item, collection);
        }
        return switch (name) {
            case "java.util.Map" -> map(type, arguments.get(0), arguments.get(1), spot);
            case "java.util.Optional" -> {
                Shape value = present(arguments.get(0), spot.inside());
                yield value == null ? null : new Maybe(value, Absent.OPTIONAL);
            }
            case "java.util.OptionalInt" -> new Maybe(Scalar.INT, Absent.OPTIONAL_INT);
            case "java.util.OptionalLong" -> new Maybe(Scalar.LONG, Absent.OPTIONAL_LONG);
            case "java.util.OptionalDouble" -> new Maybe(Scalar.DOUBLE, Absent.OPTIONAL_DOUBLE);
            default -> defined(type, element, spot);
        };
    }

    /** A value that is always there. */
    private @Nullable Shape present(TypeMirror type, ShapeSpot spot) {
        Shape shape = shape(type, spot);
        if (shape instanceof Maybe) {
            fault(Problem.SHAPE_OPTIONAL, spot, spot.path(), ShapeRefusals.shown(type));
            return null;
        }
        return shape;
    }

    private @Nullable Shape map(DeclaredType type, TypeMirror keyType, TypeMirror valueType, ShapeSpot spot) {
        Shape values = present(valueType, spot.item());
        boolean constants =
                keyType instanceof DeclaredType key && key.asElement().getKind() == ElementKind.ENUM;
        if (!constants && !keyType.toString().endsWith("java.lang.String")) {
            fault(Problem.SHAPE_KEYS, spot, spot.path(), ShapeRefusals.shown(type));
            return null;
        }
        Shape keys = shape(keyType, spot.inside());
        return keys == null || values == null ? null : new Entries(keys, values);
    }

    private @Nullable Shape defined(DeclaredType type, TypeElement element, ShapeSpot spot) {
        ElementKind kind = element.getKind();
        boolean sealed = kind == ElementKind.INTERFACE && element.getModifiers().contains(Modifier.SEALED);
        boolean ours = ShapeRefusals.isOfCatalogue(element);
        if (ours || (kind != ElementKind.RECORD && kind != ElementKind.ENUM && !sealed)) {
            return refuse(type, spot);
        }
        return reader.read(type, element, spot);
    }

    private @Nullable Shape refuse(TypeMirror type, ShapeSpot spot) {
        ShapeRefusals.Refusal refusal = ShapeRefusals.of(type);
        fault(refusal.problem(), spot, spot.path(), ShapeRefusals.shown(type), refusal.reason(), refusal.remedy());
        return null;
    }

    private static Map<String, Scalar> scalars() {
        Map<String, Scalar> scalars = new HashMap<>();
        Arrays.stream(Scalar.values())
                .forEach(scalar -> scalars.put(scalar.java().canonicalName(), scalar));
        return Map.copyOf(scalars);
    }
}
