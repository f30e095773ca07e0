package io.runapi.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.runapi.json.Immutable;
import io.runapi.processor.model.PropertyDeclaration;
import io.runapi.processor.model.SchemaDeclaration;
import io.runapi.processor.model.SetterNames;
import io.runapi.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** Writes the setters of a builder: of any property, by text for open enums, item by item for lists. */
final class SetterWriter {
    private final SchemaDeclaration schema;
    private final ClassName builder;

    SetterWriter(SchemaDeclaration schema, ClassName builder) {
        this.schema = schema;
        this.builder = builder;
    }

    List<MethodSpec> write(PropertyDeclaration property) {
        List<MethodSpec> setters = new ArrayList<>();
        if (property.type() instanceof ValueType.ListOf list) {
            setters.add(list(property, list.items()));
            boolean plain = !list.items().isCollection();
            if (plain) {
                setters.add(items(property, list.items()));
            }
            setters.add(adder(property, list.items(), plain));
            return setters;
        }
        setters.add(start(property.name(), PropertyDoc.of(property, schema.contract()), TypeNames.of(property))
                .addParameter(TypeNames.nullable(property), property.name())
                .addStatement("this.$N = $L", property.name(), BuilderWriter.kept(property, property.name()))
                .addStatement("return this")
                .build());
        if (property.type() instanceof ValueType.Declared declared
                && declared.kind() == ValueType.Declared.Kind.OPEN_ENUM) {
            ClassName type = ClassName.get(declared.type());
            String doc =
                    "As {@link #" + SetterNames.base(property.name()) + "(" + type.simpleName() + ")}, by its text.";
            setters.add(start(property.name(), Javadoc.of(doc), TypeNames.STRING)
                    .addParameter(TypeNames.STRING, property.name())
                    .addStatement("return $L($T.of($N))", SetterNames.base(property.name()), type, property.name())
                    .build());
        }
        return setters;
    }

    private MethodSpec list(PropertyDeclaration property, ValueType items) {
        TypeName item = TypeNames.of(items);
        boolean open = items instanceof ValueType.Declared declared
                && declared.kind() == ValueType.Declared.Kind.UNION; // a list of one variant fits too
        TypeName list =
                ParameterizedTypeName.get(ClassName.get(List.class), open ? WildcardTypeName.subtypeOf(item) : item);
        return start(property.name(), PropertyDoc.of(property, schema.contract()), ClassName.get(List.class))
                .addParameter(list, property.name())
                .addStatement("this.$N = $L", property.name(), BuilderWriter.kept(property, property.name()))
                .addStatement("return this")
                .build();
    }

    private MethodSpec items(PropertyDeclaration property, ValueType items) {
        TypeName array = ArrayTypeName.of(TypeNames.of(items));
        return start(property.name(), "As {@link #" + SetterNames.base(property.name()) + "(List)}.", array)
                .addParameter(array, property.name())
                .varargs()
                .addStatement("return $L($T.of($N))", SetterNames.base(property.name()), List.class, property.name())
                .build();
    }

    private MethodSpec adder(PropertyDeclaration property, ValueType items, boolean varargs) {
        String name = "add" + Character.toUpperCase(property.name().charAt(0))
                + property.name().substring(1);
        TypeName item = TypeNames.of(items);
        TypeName type = varargs ? ArrayTypeName.of(item) : item;
        CodeBlock added = varargs
                ? CodeBlock.of("this.$1N.addAll($2T.of($1N))", property.name(), List.class)
                : CodeBlock.of("this.$1N.add($1N)", property.name());
        return start(name, "Adds to {@link #" + SetterNames.base(property.name()) + "(List)}.", type)
                .addParameter(type, property.name())
                .varargs(varargs)
                .addStatement(added)
                .addStatement("return this")
                .build();
    }

    MethodSpec additional(String component) {
        String doc = "Sends a property that this version does not know, as free-form JSON: {@code Map}, {@code List},"
                + " {@code String}, {@code Number}, {@code Boolean} or null. A property that has a method of its own is refused.";
        MethodSpec.Builder setter = start("additionalProperty", Javadoc.of(doc), TypeNames.STRING)
                .addParameter(TypeNames.STRING, "name")
                .addParameter(TypeName.get(Object.class).annotated(TypeNames.NULLABLE), "value");
        if (!schema.wireNames().isEmpty()) {
            setter.addStatement("$T.NAMES.requireUnknown(name)", GeneratedNames.codec(schema.element()));
        }
        return setter.addStatement("this.$1N = $2T.with(this.$1N, name, value)", component, Immutable.class)
                .addStatement("return this")
                .build();
    }

    private MethodSpec.Builder start(String property, String doc, TypeName first) {
        String name = SetterNames.base(property);
        ExecutableElement mixed = SetterNames.mixed(schema.mixins(), name, simpleName(first));
        if (mixed != null && mixed.isDefault()) {
            return method(name + "Property", doc);
        }
        MethodSpec.Builder setter = method(name, doc);
        return mixed == null ? setter : setter.addAnnotation(Override.class);
    }

    private MethodSpec.Builder method(String name, String doc) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L", doc)
                .addModifiers(Modifier.PUBLIC)
                .returns(builder);
    }

    private static String simpleName(TypeName type) {
        if (type instanceof ArrayTypeName array) {
            return simpleName(array.componentType()) + "[]";
        }
        TypeName raw = type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
        return raw instanceof ClassName name
                ? name.simpleName()
                : raw.withoutAnnotations().toString();
    }
}
