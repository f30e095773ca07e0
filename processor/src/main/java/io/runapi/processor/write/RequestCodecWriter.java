package io.runapi.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.runapi.json.JsonCodec;
import io.runapi.json.JsonCodecs;
import io.runapi.json.PropertyNames;
import io.runapi.processor.model.FieldType;
import io.runapi.processor.model.RequestModel;
import io.runapi.processor.model.RequestModel.Component;
import io.runapi.processor.model.SetterNames;
import io.runapi.processor.model.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the codec of a declared request. */
final class RequestCodecWriter {
    private final RequestModel request;
    private final ClassName record;
    private final ClassName codec;
    private final boolean knowsNull;
    private final NameAllocator names = Codecs.locals();
    private final String in;
    private final String property;
    /** Constants that hold codecs of open enums, by the enum. */
    private final Map<ClassName, String> texts = new LinkedHashMap<>();

    RequestCodecWriter(RequestModel request, boolean knowsNull) {
        this.request = request;
        this.record = GeneratedNames.request(request.declared());
        this.codec = GeneratedNames.requestCodec(request.declared());
        this.knowsNull = knowsNull;
        for (Component component : request.components()) {
            names.newName(component.name(), component.name());
            collectTexts(component.json());
        }
        this.in = names.newName("in");
        this.property = names.newName("property");
    }

    private void collectTexts(ValueType type) {
        if (type instanceof ValueType.ListOf list) {
            collectTexts(list.items());
        } else if (type instanceof ValueType.MapOf map) {
            collectTexts(map.values());
        } else if (isOpenEnum(type)) {
            ClassName open = ClassName.get(((ValueType.Declared) type).type());
            String constant = open.simpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_");
            texts.put(open, constant.toUpperCase(Locale.ROOT));
        }
    }

    TypeSpec.Builder write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(codec)
                .addJavadoc("$L", doc())
                .addModifiers(RequestRecordWriter.visibility(request))
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(ClassName.get(JsonCodec.class), record))
                .addField(FieldSpec.builder(codec, "INSTANCE", RequestRecordWriter.visibility(request))
                        .addModifiers(Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", codec)
                        .build())
                .addField(names());
        texts.forEach((open, constant) -> type.addField(text(open, constant)));
        return type.addMethod(Codecs.constructor()).addMethod(reader()).addMethod(writer());
    }

    private String doc() {
        return Javadoc.of(
                "Reads and writes {@link " + record.simpleName() + "} as the service takes it.",
                "Written with its constants, and checked by nothing: {@link " + record.simpleName()
                        + "Builder#build()} did that. Properties that {@link " + request.linked()
                        + "} has no accessor for are left out when it is read.");
    }

    private FieldSpec names() {
        List<CodeBlock> wires = request.components().stream()
                .map(component -> CodeBlock.of("$S", component.wire()))
                .toList();
        int declaration = "    private static final PropertyNames NAMES = ".length();
        return FieldSpec.builder(PropertyNames.class, "NAMES", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(Layout.initializer(declaration, CodeBlock.of("$T.of(", PropertyNames.class), wires))
                .build();
    }

    private static FieldSpec text(ClassName open, String constant) {
        TypeName type = ParameterizedTypeName.get(ClassName.get(JsonCodec.class), open);
        int declaration = "    private static final JsonCodec<> = ".length()
                + open.simpleName().length()
                + constant.length();
        return FieldSpec.builder(type, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(Layout.initializer(
                        declaration,
                        CodeBlock.of("$T.text(", JsonCodecs.class),
                        List.of(CodeBlock.of("$T::of", open), CodeBlock.of("$T::value", open))))
                .build();
    }

    private MethodSpec reader() {
        MethodSpec.Builder read = Codecs.reader(record, in);
        if (knowsNull) {
            read.addAnnotation(TypeNames.NULL_UNMARKED);
        }
        for (Component component : request.components()) {
            read.addStatement(
                    "$T $N = $L",
                    component.type().box(),
                    names.get(component.name()),
                    component.json() instanceof ValueType.ListOf
                            ? CodeBlock.of("$T.of()", List.class)
                            : component.json() instanceof ValueType.MapOf
                                    ? CodeBlock.of("$T.of()", Map.class)
                                    : CodeBlock.of("null"));
        }
        return read.addCode(loop()).addStatement(rebuilt()).build();
    }

    private CodeBlock loop() {
        CodeBlock.Builder loop = CodeBlock.builder()
                .beginControlFlow(
                        "for (int $1N = $2N.beginObject(NAMES); $1N != $3T.END; $1N = $2N.next(NAMES))",
                        property,
                        in,
                        PropertyNames.class)
                .beginControlFlow("switch ($N)", property);
        int index = 0;
        for (Component component : request.components()) {
            CodeBlock value = read(component.json());
            loop.add(SchemaCodecWriter.arm(
                    index++, CodeBlock.of("$N = $L", names.get(component.name()), value), component.wire()));
        }
        return loop.add("default -> $N.skip();\n", in)
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    /** Told to the builder, so that what the JSON lacks is what the interface says by itself. */
    private CodeBlock rebuilt() {
        List<CodeBlock> arguments = new ArrayList<>();
        List<CodeBlock> setters = new ArrayList<>();
        for (Component component : request.components()) {
            String local = names.get(component.name());
            if (!component.isArgument()) {
                setters.add(CodeBlock.of(".$N($N)", SetterNames.base(component.name()), local));
            } else if (component.type().isPrimitive()) {
                arguments.add(CodeBlock.of("$1N == null ? $2L : $1N", local, SchemaCodecWriter.zero(component.json())));
            } else {
                arguments.add(CodeBlock.of("$N", local));
            }
        }
        ClassName builder = GeneratedNames.requestBuilder(request.declared());
        setters.add(CodeBlock.of(".create()"));
        CodeBlock start = Layout.call(8, CodeBlock.of("return new $T(", builder), arguments, ")");
        CodeBlock line = CodeBlock.of("$L$L", start, CodeBlock.join(setters, ""));
        return 8 + Layout.width(line) + 1 <= Layout.WIDTH
                ? line
                : CodeBlock.of("$L\n$L", start, CodeBlock.join(setters, "\n"));
    }

    private MethodSpec writer() {
        MethodSpec.Builder write = Codecs.writer(record).addStatement("out.beginObject()");
        for (RequestModel.Constant constant : request.constants()) {
            write.addStatement(constant(constant));
        }
        for (Component component : request.components()) {
            CodeBlock value = CodeBlock.of("value.$N()", component.name());
            write.addStatement(written(component, value));
        }
        return write.addStatement("out.endObject()").build();
    }

    private static CodeBlock constant(RequestModel.Constant constant) {
        FieldType type = constant.value().type();
        Object value = constant.value().value();
        if (type instanceof FieldType.Items items && value instanceof List<?> values) {
            return CodeBlock.of(
                    "out.list($S, $T.of($L), $T.$L)",
                    constant.wire(),
                    List.class,
                    values.stream().map(item -> plain(items.item(), item)).collect(CodeBlock.joining(", ")),
                    JsonCodecs.class,
                    codecOf(items.item()));
        }
        return CodeBlock.of("out.property($S, $L)", constant.wire(), plain(type, value));
    }

    private static CodeBlock plain(FieldType type, Object value) {
        if (type instanceof FieldType.Primitive primitive) {
            return CodeBlock.of(primitive.java().equals(TypeName.LONG) ? "$LL" : "$L", value);
        }
        return Quoted.text(value.toString());
    }

    private static String codecOf(FieldType type) {
        if (!(type instanceof FieldType.Primitive primitive)) {
            return "STRING";
        } else if (primitive.java().equals(TypeName.INT)) {
            return "INTEGER";
        } else if (primitive.java().equals(TypeName.LONG)) {
            return "LONG";
        }
        return primitive.java().equals(TypeName.BOOLEAN) ? "BOOLEAN" : "NUMBER";
    }

    private CodeBlock read(ValueType type) {
        if (type instanceof ValueType.Declared) {
            return CodeBlock.of("$N.value($L)", in, codec(type));
        } else if (type instanceof ValueType.ListOf list) {
            return CodeBlock.of("$N.list($L)", in, codec(list.items()));
        } else if (type instanceof ValueType.MapOf map && map.values() != ValueType.Free.FREE) {
            return CodeBlock.of("$N.map($L)", in, codec(map.values()));
        }
        return JsonCode.read(in, type);
    }

    private CodeBlock written(Component component, CodeBlock value) {
        ValueType type = component.json();
        if (type instanceof ValueType.Declared) {
            return JsonCode.call("property", component.wire(), value, codec(type));
        } else if (type instanceof ValueType.ListOf list) {
            return JsonCode.call("list", component.wire(), value, codec(list.items()));
        } else if (type instanceof ValueType.MapOf map) {
            return JsonCode.call("map", component.wire(), value, codec(map.values()));
        }
        return JsonCode.write(component.wire(), value, type);
    }

    private CodeBlock codec(ValueType type) {
        if (isOpenEnum(type)) {
            return CodeBlock.of("$L", texts.get(ClassName.get(((ValueType.Declared) type).type())));
        } else if (type instanceof ValueType.Declared nested) {
            ClassName name = ClassName.get(nested.type());
            return CodeBlock.of(
                    "$T.$N()", GeneratedNames.codecs(request.client().door()), CodecsWriter.method(name));
        } else if (type instanceof ValueType.ListOf list) {
            return CodeBlock.of("$T.list($L)", JsonCodecs.class, codec(list.items()));
        } else if (type instanceof ValueType.MapOf map) {
            return CodeBlock.of("$T.map($L)", JsonCodecs.class, codec(map.values()));
        }
        return JsonCode.codec(type);
    }

    private static boolean isOpenEnum(ValueType type) {
        return type instanceof ValueType.Declared declared && declared.kind() == ValueType.Declared.Kind.OPEN_ENUM;
    }
}
