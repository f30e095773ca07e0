package io.runapi.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.runapi.processor.model.Shape;
import io.runapi.processor.model.ToolSetModel;
import io.runapi.processor.model.ToolSetModel.Parameter;
import io.runapi.processor.model.ToolSetModel.Result;
import io.runapi.processor.model.ToolSetModel.Tool;
import io.runapi.tool.ToolDefinition;
import io.runapi.tool.ToolJson;
import io.runapi.tool.ToolSet;
import io.runapi.tool.UnknownToolException;
import java.util.List;
import java.util.Locale;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;

/** Writes the tool set of a class: a switch over names, and for each tool a method that reads, calls and writes. */
public final class ToolSetWriter {
    private static final TypeName DEFINITIONS =
            ParameterizedTypeName.get(ClassName.get(List.class), ClassName.get(ToolDefinition.class));
    private static final int INDENT = 8;

    private final ToolSetModel set;
    private final String instance;

    private ToolSetWriter(ToolSetModel set) {
        this.set = set;
        String name = set.declared().simpleName();
        String field = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        this.instance = SourceVersion.isName(field) ? field : field + "_";
    }

    /** The class, without what every generated class carries. */
    public static TypeSpec.Builder write(ToolSetModel set) {
        return new ToolSetWriter(set).type();
    }

    private TypeSpec.Builder type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(set.type())
                .addJavadoc("The tools of {@link $T}, for a model to call.", set.declared())
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(ToolSet.class)
                .addField(definitions());
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        if (set.open()) {
            type.addModifiers(Modifier.PUBLIC);
            constructor.addModifiers(Modifier.PUBLIC);
        }
        if (set.bound()) {
            type.addField(FieldSpec.builder(set.declared(), instance, Modifier.PRIVATE, Modifier.FINAL)
                    .build());
            constructor.addParameter(set.declared(), instance).addStatement("this.$1N = $1N", instance);
        }
        type.addMethod(constructor.build()).addMethod(tools()).addMethod(call());
        set.tools().forEach(tool -> type.addMethod(caller(tool)));
        return type;
    }

    private FieldSpec definitions() {
        CodeBlock.Builder all = CodeBlock.builder().add("$>$>$T.of(", List.class);
        String separator = "\n";
        for (Tool tool : set.tools()) {
            all.add(separator).add(definition(tool));
            separator = ",\n";
        }
        return FieldSpec.builder(DEFINITIONS, "TOOLS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(all.add(")$<$<").build())
                .build();
    }

    private CodeBlock definition(Tool tool) {
        CodeBlock schema = CodeBlock.of("$T.$L.schemaText()", set.companion().type(), tool.constant());
        CodeBlock line = CodeBlock.of("$S, $S, $L", tool.name(), tool.description(), schema);
        if (INDENT + "new ToolDefinition(),".length() + 4 + Layout.width(line) <= Layout.WIDTH) {
            return CodeBlock.of("new $T($L)", ToolDefinition.class, line);
        }
        return CodeBlock.of(
                "new $T($>$>\n$S,\n$S,\n$L)$<$<", ToolDefinition.class, tool.name(), tool.description(), schema);
    }

    private static MethodSpec tools() {
        return MethodSpec.methodBuilder("tools")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(DEFINITIONS)
                .addStatement("return TOOLS")
                .build();
    }

    private MethodSpec call() {
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (name) {\n$>");
        for (Tool tool : set.tools()) {
            cases.add("case $S -> $N(arguments);\n", tool.name(), tool.caller());
        }
        cases.add("default -> throw new $T(name, TOOLS);\n$<};\n", UnknownToolException.class);
        return MethodSpec.methodBuilder("call")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addParameter(String.class, "name")
                .addParameter(String.class, "arguments")
                .addException(Exception.class)
                .addCode(cases.build())
                .build();
    }

    private MethodSpec caller(Tool tool) {
        MethodSpec.Builder caller = MethodSpec.methodBuilder(tool.caller())
                .addModifiers(Modifier.PRIVATE)
                .returns(String.class)
                .addParameter(String.class, "arguments")
                .addException(Exception.class);
        CodeBlock read = CodeBlock.of(
                "$T.read(arguments, $T.$L)", ToolJson.class, set.companion().type(), tool.constant());
        if (tool.parameters().isEmpty()) {
            caller.addStatement(read);
        } else {
            CodeBlock head = CodeBlock.of("$T given =", tool.arguments());
            boolean fits = INDENT + Layout.width(head) + Layout.width(read) + 2 <= Layout.WIDTH;
            caller.addStatement(fits ? "$L $L" : "$L\n$L", head, read);
        }
        return answer(caller, tool.result(), called(tool)).build();
    }

    private CodeBlock called(Tool tool) {
        CodeBlock.Builder call = CodeBlock.builder();
        if (tool.owner() == null) {
            call.add(instance.equals("given") ? "this.$N" : "$N", instance);
        } else {
            call.add("$T", tool.owner());
        }
        List<CodeBlock> arguments =
                tool.parameters().stream().map(ToolSetWriter::argument).toList();
        call.add(".$N($L)", tool.method(), CodeBlock.join(arguments, ", "));
        return tool.result().later() ? call.add(".get()").build() : call.build();
    }

    private static CodeBlock argument(Parameter parameter) {
        CodeBlock given = CodeBlock.of("given.$N()", parameter.name());
        return parameter.varargs() == null ? given : CodeBlock.of("$L.toArray($T[]::new)", given, parameter.varargs());
    }

    private MethodSpec.Builder answer(MethodSpec.Builder caller, Result result, CodeBlock call) {
        Shape shape = result.shape();
        if (shape == null) {
            return caller.addStatement(call).addStatement("return $S", "done");
        }
        String codec = result.constant();
        if (codec == null) {
            return caller.addStatement("return $L", text(shape, call));
        }
        return caller.addStatement("$T result = $L", result.java(), call)
                .addStatement(
                        "return $T.write($L, $T.$L)",
                        ToolJson.class,
                        value(shape),
                        set.companion().type(),
                        codec);
    }

    private static CodeBlock text(Shape shape, CodeBlock call) {
        if (!(shape instanceof Shape.Maybe maybe)) {
            return call;
        }
        return maybe.absent() == Shape.Maybe.Absent.NULL
                ? CodeBlock.of("$T.valueOf($L)", String.class, call)
                : CodeBlock.of("$L.orElse($S)", call, "null");
    }

    /** What is written; null if it is absent. */
    private static CodeBlock value(Shape shape) {
        if (!(shape instanceof Shape.Maybe maybe)) {
            return CodeBlock.of("result");
        }
        return CodeBlock.of(
                switch (maybe.absent()) {
                    case NULL -> "result";
                    case OPTIONAL -> "result.orElse(null)";
                    case OPTIONAL_INT -> "result.isPresent() ? result.getAsInt() : null";
                    case OPTIONAL_LONG -> "result.isPresent() ? result.getAsLong() : null";
                    case OPTIONAL_DOUBLE -> "result.isPresent() ? result.getAsDouble() : null";
                });
    }
}
