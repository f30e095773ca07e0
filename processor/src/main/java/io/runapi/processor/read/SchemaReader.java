package io.runapi.processor.read;

import io.runapi.contract.FieldContract;
import io.runapi.declaration.Additional;
import io.runapi.declaration.Constant;
import io.runapi.declaration.Model;
import io.runapi.declaration.Property;
import io.runapi.declaration.Schema;
import io.runapi.processor.model.PropertyDeclaration;
import io.runapi.processor.model.PropertyDeclaration.Default;
import io.runapi.processor.model.SchemaDeclaration;
import io.runapi.processor.model.ValueType;
import io.runapi.processor.report.Findings;
import io.runapi.processor.report.Place;
import io.runapi.processor.report.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Schema} records. What cannot be read is reported and left out, so that the rest still gets its say. */
public final class SchemaReader {
    private final Elements elements;
    private final Findings findings;
    private final Subjects subjects;
    private final Visibility visibility;
    private final Constrained constrained = new Constrained();

    public SchemaReader(Elements elements, Findings findings, Subjects subjects, Visibility visibility) {
        this.elements = elements;
        this.findings = findings;
        this.subjects = subjects;
        this.visibility = visibility;
    }

    /** The declaration; empty if it is no record at all. */
    public Optional<SchemaDeclaration> read(TypeElement element) {
        if (element.getKind() != ElementKind.RECORD) {
            findings.add(Problem.SCHEMA_NO_RECORD, Place.of(element), element.getSimpleName());
            return Optional.empty();
        }
        if (!visibility.require(element, "@Schema")) {
            return Optional.empty();
        }
        Map<String, String> taken = new HashMap<>();
        List<SchemaDeclaration.Constant> constants = constants(element, taken);
        DocComment doc = DocComment.of(elements.getDocComment(element));
        List<String> components = new ArrayList<>();
        List<PropertyDeclaration> properties = new ArrayList<>();
        NumberTexts numbers = NumberTexts.of(element);
        List<Mirror> models = Mirror.all(element, Model.class, Model.List.class);
        String additional = null;
        for (RecordComponentElement component : element.getRecordComponents()) {
            components.add(component.getSimpleName().toString());
            if (Mirror.of(component, Additional.class).isPresent()) {
                additional = additional(component, additional);
            } else {
                PropertyDeclaration property = property(component, doc, taken, numbers, models);
                if (property != null) {
                    properties.add(property);
                }
            }
        }
        Subjects.Subject subject = subjects.of(element);
        return Optional.of(new SchemaDeclaration(
                element,
                components,
                properties,
                additional,
                constants,
                mixins(element),
                subject.service(),
                subject.contract()));
    }

    private List<SchemaDeclaration.Constant> constants(TypeElement element, Map<String, String> taken) {
        List<SchemaDeclaration.Constant> constants = new ArrayList<>();
        for (Mirror constant : Mirror.all(element, Constant.class, Constant.List.class)) {
            String name = constant.text("name");
            if (taken.putIfAbsent(name, "@Constant") == null) {
                constants.add(new SchemaDeclaration.Constant(name, constant.text("value")));
            } else {
                findings.add(Problem.DUPLICATE_PROPERTY, constant.place("name"), name, "@Constant");
            }
        }
        return constants;
    }

    private String additional(RecordComponentElement component, @Nullable String earlier) {
        String name = component.getSimpleName().toString();
        if (earlier != null) {
            findings.add(Problem.TWO_ADDITIONAL, Place.of(component), name, earlier);
            return earlier;
        }
        TypeMirror type = component.asType();
        boolean fits = ValueTypes.read(type)
                .filter(new ValueType.MapOf(ValueType.Free.FREE)::equals)
                .isPresent();
        if (!fits && !ValueTypes.isUnresolved(type)) {
            findings.add(Problem.ADDITIONAL_TYPE, Place.of(component), name, type(type));
        }
        return name;
    }

    private @Nullable PropertyDeclaration property(
            RecordComponentElement component,
            DocComment doc,
            Map<String, String> taken,
            NumberTexts numbers,
            List<Mirror> models) {
        String name = component.getSimpleName().toString();
        Mirror mirror = Mirror.of(component, Property.class).orElse(null);
        if (mirror == null) {
            findings.add(Problem.NO_PROPERTY, Place.of(component), name);
            return null;
        }
        FieldContract contract = ContractReader.property(mirror, numbers);
        if (contract.name().isEmpty()) {
            findings.add(Problem.EMPTY_PROPERTY, mirror.place("value"), name);
        }
        String earlier = taken.putIfAbsent(contract.name(), name);
        if (earlier != null) {
            findings.add(Problem.DUPLICATE_PROPERTY, mirror.place("value"), contract.name(), earlier);
            return null;
        }
        TypeMirror javaType = component.asType();
        ValueType type = ValueTypes.read(javaType).orElse(null);
        if (type == null) {
            if (!ValueTypes.isUnresolved(javaType)) {
                findings.add(Problem.UNSUPPORTED_TYPE, Place.of(component), name, type(javaType), ValueTypes.ACCEPTED);
            }
            return null;
        }
        if (!visibility.requireSamePackage(component, type, name)) {
            return null;
        }
        boolean primitive = javaType.getKind().isPrimitive();
        boolean collected = mirror.flag("collected");
        if (primitive && !contract.required()) {
            findings.add(Problem.OPTIONAL_PRIMITIVE, Place.of(component), name, javaType, boxed(javaType));
        }
        if (collected && !(type instanceof ValueType.ListOf)) {
            findings.add(Problem.COLLECTED_NO_LIST, mirror.place("collected"), name, type(javaType));
            collected = false;
        }
        return new PropertyDeclaration(
                component,
                type,
                primitive,
                collected,
                contract,
                defaults(mirror, numbers, models),
                constrained.in(type),
                doc.param(name));
    }

    private static List<Default> defaults(Mirror property, NumberTexts numbers, List<Mirror> models) {
        String name = property.text("value");
        List<Default> defaults = new ArrayList<>();
        if (!property.text("defaultValue").isEmpty()) {
            defaults.add(new Default(numbers.of(name, property.text("defaultValue")), List.of()));
        }
        for (Mirror model : models) {
            for (Mirror field : model.mirrors("fields")) {
                if (field.text("name").equals(name)
                        && !field.text("defaultValue").isEmpty()) {
                    defaults.add(new Default(numbers.of(name, field.text("defaultValue")), model.texts("id")));
                }
            }
        }
        return defaults;
    }

    private List<TypeElement> mixins(TypeElement element) {
        List<TypeElement> mixins = new ArrayList<>();
        Mirror schema = Mirror.of(element, Schema.class).orElseThrow();
        List<TypeMirror> types = schema.types("builder");
        for (int i = 0; i < types.size(); i++) {
            if (types.get(i) instanceof DeclaredType declared && declared.asElement() instanceof TypeElement mixin) {
                if (mixin.getKind() == ElementKind.INTERFACE
                        && mixin.getTypeParameters().size() == 1) {
                    mixins.add(mixin);
                } else {
                    findings.add(
                            Problem.BUILDER_MIXIN,
                            schema.place("builder", i),
                            mixin.getSimpleName(),
                            mixin.getSimpleName());
                }
            }
        }
        return mixins;
    }

    private static String boxed(TypeMirror primitive) {
        return switch (primitive.getKind()) {
            case INT -> "Integer";
            case LONG -> "Long";
            case DOUBLE -> "Double";
            default -> "Boolean";
        };
    }

    /** The type as a message shows it: without annotations and packages, alike from every compiler. */
    static String type(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            String arguments = declared.getTypeArguments().isEmpty()
                    ? ""
                    : declared.getTypeArguments().stream()
                            .map(SchemaReader::type)
                            .collect(java.util.stream.Collectors.joining(", ", "<", ">"));
            return declared.asElement().getSimpleName() + arguments;
        }
        return type.toString();
    }
}
