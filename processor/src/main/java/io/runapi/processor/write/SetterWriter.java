package io.runapi.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.runapi.processor.model.PropertyDeclaration;
import io.runapi.processor.model.SchemaDeclaration;
import io.runapi.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

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
            String doc = "As {@link #" + setter(property.name()) + "(" + type.simpleName()
                    + ")}, by its text.";
            setters.add(start(property.name(), Javadoc.of(doc), TypeNames.STRING)
                    .addParameter(TypeNames.STRING, property.name())
                    .addStatement("return $L($T.of($N))", setter(property.name()), type, property.name())
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
        return start(property.name(), "As {@link #" + setter(property.name()) + "(List)}.", array)
                .addParameter(array, property.name())
                .varargs()
                .addStatement("return $L($T.of($N))", setter(property.name()), List.class, property.name())
                .build();
    }

    private MethodSpec adder(PropertyDeclaration property, ValueType items, boolean varargs) {
        String name = "add" + Character.toUpperCase(property.name().charAt(0))
                + property.name().substring(1);
        TypeName item = TypeNames.of(items);
        TypeName type = varargs ? ArrayTypeName.of(item) : item;
        CodeBlock added = varargs
                ? CodeBlock.of("addAll($T.of($N))", List.class, property.name())
                : CodeBlock.of("add($N)", property.name());
        return start(name, "Adds to {@link #" + setter(property.name()) + "(List)}.", type)
                .addParameter(type, property.name())
                .varargs(varargs)
                .addStatement("this.$N.$L", property.name(), added)
                .addStatement("return this")
                .build();
    }

    MethodSpec additional(String component) {
        String doc = "Sends a property that this version does not know, as free-form JSON: {@code Map}, {@code List},"
                + " {@code String}, {@code Number}, {@code Boolean} or null.";
        return start("additionalProperty", Javadoc.of(doc), TypeNames.STRING)
                .addParameter(TypeNames.STRING, "name")
                .addParameter(TypeName.get(Object.class).annotated(TypeNames.NULLABLE), "value")
                .addStatement("this.$N.put(name, value)", component)
                .addStatement("return this")
                .build();
    }

    private MethodSpec.Builder start(String property, String doc, TypeName first) {
        String name = setter(property);
        ExecutableElement mixed = mixed(name, first);
        if (mixed != null && mixed.isDefault()) {
            return method(name + "Property", doc); // what was written by hand keeps its name
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

    /** The method of a mixin of that name with one parameter that looks the same, or null. */
    private @Nullable ExecutableElement mixed(String name, TypeName parameter) {
        for (TypeElement mixin : schema.mixins()) {
            for (ExecutableElement method : ElementFilter.methodsIn(mixin.getEnclosedElements())) {
                if (method.getSimpleName().contentEquals(name)
                        && method.getParameters().size() == 1
                        && erased(TypeName.get(method.getParameters().get(0).asType()))
                                .equals(erased(parameter))) {
                    return method;
                }
            }
        }
        return null;
    }

    private static String erased(TypeName type) {
        return type.withoutAnnotations().toString().replaceAll("<.*>", "").replaceAll("@\\S+ ", "");
    }

    /** The setter's name; a component called as a method of Object that takes one argument needs another. */
    private static String setter(String property) {
        return Set.of("equals", "wait").contains(property) ? property + "_" : property;
    }
}
