package io.runapi.processor.read;

import io.runapi.declaration.Constant;
import io.runapi.declaration.Property;
import io.runapi.declaration.Schema;
import io.runapi.declaration.Union;
import io.runapi.json.JsonShape;
import io.runapi.processor.model.UnionDeclaration;
import io.runapi.processor.model.ValueType;
import io.runapi.processor.report.Findings;
import io.runapi.processor.report.Place;
import io.runapi.processor.report.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Union} interfaces. */
public final class UnionReader {
    private final Findings findings;
    private final Visibility visibility;

    public UnionReader(Findings findings, Visibility visibility) {
        this.findings = findings;
        this.visibility = visibility;
    }

    /** The declaration; empty if no codec can be written for it. */
    public Optional<UnionDeclaration> read(TypeElement element) {
        if (element.getKind() != ElementKind.INTERFACE
                || !element.getModifiers().contains(Modifier.SEALED)) {
            findings.add(Problem.UNION_NOT_SEALED, Place.of(element), element.getSimpleName());
            return Optional.empty();
        }
        if (!visibility.require(element, "@Union")) {
            return Optional.empty();
        }
        Mirror union = Mirror.of(element, Union.class).orElseThrow();
        TypeElement unknown = unknown(element);
        if (unknown == null) {
            findings.add(
                    Problem.UNION_WITHOUT_UNKNOWN, Place.of(element), element.getSimpleName(), element.getSimpleName());
        }
        String discriminator = union.text("discriminator");
        List<UnionDeclaration.Tagged> tagged = List.of();
        List<UnionDeclaration.Shaped> shaped = List.of();
        if (discriminator.isEmpty()) {
            if (!union.mirrors("variants").isEmpty()) {
                findings.add(Problem.UNION_VARIANTS_UNTAGGED, union.place("variants"), element.getSimpleName());
            }
            shaped = shaped(element, unknown);
        } else {
            tagged = tagged(element, union, discriminator, unknown);
        }
        return unknown == null
                ? Optional.empty()
                : Optional.of(new UnionDeclaration(element, discriminator, tagged, shaped, unknown));
    }

    private static @Nullable TypeElement unknown(TypeElement union) {
        for (Element nested : union.getEnclosedElements()) {
            if (nested instanceof TypeElement type
                    && type.getKind() == ElementKind.RECORD
                    && type.getSimpleName().contentEquals("Unknown")
                    && type.getRecordComponents().size() == 1
                    && ValueTypes.read(type.getRecordComponents().get(0).asType())
                            .filter(ValueType.Free.FREE::equals)
                            .isPresent()) {
                return type;
            }
        }
        return null;
    }

    private List<UnionDeclaration.Tagged> tagged(
            TypeElement element, Mirror union, String discriminator, @Nullable TypeElement unknown) {
        List<UnionDeclaration.Tagged> tagged = new ArrayList<>();
        Set<String> values = new HashSet<>();
        Set<String> listed = new HashSet<>();
        for (Mirror variant : union.mirrors("variants")) {
            String value = variant.text("value");
            if (!values.add(value)) {
                findings.add(Problem.UNION_SAME_VALUE, variant.place("value"), value, element.getSimpleName());
                continue;
            }
            TypeMirror named = variant.type("type").orElse(null);
            if (!(named instanceof DeclaredType declared)
                    || ValueTypes.isUnresolved(named)
                    || !(declared.asElement() instanceof TypeElement schema)) {
                continue; // the compiler has said so
            }
            listed.add(schema.getQualifiedName().toString());
            if (isVariant(element, schema)) {
                if (!carries(schema, discriminator, value)) {
                    findings.add(
                            Problem.UNION_VARIANT_TAG,
                            Place.of(schema),
                            schema.getSimpleName(),
                            discriminator,
                            value,
                            element.getSimpleName(),
                            discriminator,
                            value);
                }
                ValueType type = new ValueType.Declared(schema, ValueType.Declared.Kind.SCHEMA);
                if (visibility.requireSamePackage(element, type, value)) {
                    tagged.add(new UnionDeclaration.Tagged(value, schema));
                }
            } else {
                findings.add(
                        Problem.UNION_VARIANT_TYPE,
                        variant.place("type"),
                        schema.getSimpleName(),
                        element.getSimpleName(),
                        element.getSimpleName());
            }
        }
        for (TypeMirror permitted : element.getPermittedSubclasses()) {
            if (permitted instanceof DeclaredType declared
                    && !declared.asElement().equals(unknown)
                    && declared.asElement() instanceof TypeElement type
                    && !ValueTypes.isUnresolved(permitted)
                    && !isUnknown(element, type)
                    && !listed.contains(type.getQualifiedName().toString())) {
                findings.add(
                        Problem.UNION_VARIANT_UNLISTED,
                        Place.of(element),
                        type.getSimpleName(),
                        element.getSimpleName());
            }
        }
        return tagged;
    }

    private static boolean isUnknown(TypeElement union, TypeElement type) {
        return type.getSimpleName().contentEquals("Unknown") && union.equals(type.getEnclosingElement());
    }

    private static boolean isVariant(TypeElement union, TypeElement schema) {
        return schema.getKind() == ElementKind.RECORD
                && Mirror.of(schema, Schema.class).isPresent()
                && schema.getInterfaces().stream()
                        .anyMatch(type -> type instanceof DeclaredType declared
                                && declared.asElement().equals(union));
    }

    /** Whether the variant writes its discriminator: as a constant, or in a component. */
    private static boolean carries(TypeElement schema, String discriminator, String value) {
        for (Mirror constant : Mirror.all(schema, Constant.class, Constant.List.class)) {
            if (constant.text("name").equals(discriminator)) {
                return constant.text("value").equals(value);
            }
        }
        for (RecordComponentElement component : schema.getRecordComponents()) {
            if (Mirror.of(component, Property.class)
                    .filter(property -> property.text("value").equals(discriminator))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private List<UnionDeclaration.Shaped> shaped(TypeElement element, @Nullable TypeElement unknown) {
        List<UnionDeclaration.Shaped> shaped = new ArrayList<>();
        Map<String, TypeElement> byShape = new HashMap<>();
        for (TypeMirror permitted : element.getPermittedSubclasses()) {
            if (!(permitted instanceof DeclaredType declared)
                    || !(declared.asElement() instanceof TypeElement type)
                    || type.equals(unknown)
                    || isUnknown(element, type)
                    || ValueTypes.isUnresolved(permitted)) {
                continue;
            }
            UnionDeclaration.Shaped variant = shaped(type);
            if (variant == null) {
                findings.add(Problem.UNION_SHAPE, Place.of(type), type.getSimpleName(), element.getSimpleName());
                continue;
            }
            TypeElement other = byShape.putIfAbsent(variant.shape(), type);
            if (other != null) {
                findings.add(
                        Problem.UNION_SAME_SHAPE,
                        Place.of(type),
                        other.getSimpleName(),
                        type.getSimpleName(),
                        element.getSimpleName(),
                        variant.shape().toLowerCase(Locale.ROOT));
                continue;
            }
            if (visibility.requireSamePackage(type, variant.type(), variant.component())) {
                shaped.add(variant);
            }
        }
        // compilers differ in the order of permitted types that no permits clause lists
        shaped.sort(Comparator.comparing(variant -> JsonShape.valueOf(variant.shape())));
        return shaped;
    }

    private static UnionDeclaration.@Nullable Shaped shaped(TypeElement type) {
        if (type.getKind() != ElementKind.RECORD || type.getRecordComponents().size() != 1) {
            return null;
        }
        RecordComponentElement component = type.getRecordComponents().get(0);
        ValueType value = ValueTypes.read(component.asType()).orElse(null);
        String shape = value == null ? null : shape(value);
        return value == null || shape == null
                ? null
                : new UnionDeclaration.Shaped(type, component.getSimpleName().toString(), value, shape);
    }

    /** Name of the {@code JsonShape} of a type; null if it has several. */
    private static @Nullable String shape(ValueType type) {
        if (type instanceof ValueType.ListOf) {
            return "ARRAY";
        }
        if (type instanceof ValueType.MapOf) {
            return "OBJECT";
        }
        if (type.isText()) {
            return "STRING";
        }
        if (type instanceof ValueType.Scalar scalar) {
            return scalar.isNumber() ? "NUMBER" : "BOOLEAN";
        }
        if (type instanceof ValueType.Declared declared) {
            boolean isObject = declared.kind() == ValueType.Declared.Kind.SCHEMA
                    || Mirror.of(declared.type(), Union.class)
                            .filter(union -> !union.text("discriminator").isEmpty())
                            .isPresent();
            return isObject ? "OBJECT" : null;
        }
        return null;
    }
}
