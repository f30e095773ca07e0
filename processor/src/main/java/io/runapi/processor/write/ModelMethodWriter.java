package io.runapi.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.runapi.processor.model.ClientModel.Ending;
import io.runapi.processor.model.ClientModel.Method;
import io.runapi.processor.model.Declared.Parameter;
import io.runapi.task.Task;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.lang.model.element.Modifier;

/** Writes a method of a declared interface: the request, the call, and what becomes of what comes back. */
final class ModelMethodWriter {
    private static final int INDENT = 8;
    private static final int LAMBDA_INDENT = 20;

    private final Method method;
    private final Locals locals;
    private final String request;
    private final Uploads uploads;

    ModelMethodWriter(Method method) {
        this.method = method;
        this.locals = new Locals(method);
        this.request = isSentAsIs() ? String.valueOf(method.source()) : locals.fresh(local());
        this.uploads = new Uploads(method, locals);
    }

    /** Whether the request is a parameter, and nothing is set on it. */
    private boolean isSentAsIs() {
        return method.source() != null && method.setters().isEmpty() && method.like() == null;
    }

    private String local() {
        return method.source() == null ? "request" : "completed";
    }

    MethodSpec write() {
        MethodSpec.Builder spec = MethodSpec.methodBuilder(method.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(method.returns())
                .varargs(method.varargs());
        method.parameters().forEach(parameter -> spec.addParameter(parameter(parameter)));
        return spec.addCode(body()).build();
    }

    private static ParameterSpec parameter(Parameter parameter) {
        TypeName type = parameter.type().written();
        return ParameterSpec.builder(type, parameter.name())
                .addAnnotations(parameter.nullable().stream()
                        .filter(annotation -> !type.annotations().contains(annotation))
                        .toList())
                .build();
    }

    private CodeBlock body() {
        List<CodeBlock> before = uploads.statements();
        if (!before.isEmpty()) {
            return afterUploads(before);
        }
        boolean isPublished = method.ending() == Ending.PUBLISHED || method.ending() == Ending.TEXT_PUBLISHED;
        if (isPublished && method.uploads() != null) {
            return published();
        }
        CodeBlock.Builder body = CodeBlock.builder().add(request(INDENT));
        CodeBlock call = call();
        CodeBlock ended = switch (method.ending()) {
            case AS_IS -> call;
            case AWAIT -> CodeBlock.of("$L.await()", call);
            case TEXT -> CodeBlock.of("$L.text()", call);
            case COMPLETION -> CodeBlock.of("$L.completion()", call);
            case DECODED -> CodeBlock.of("$L.as($L)", call, decoding());
            case ELEMENTS -> CodeBlock.of("$L.elements($L)", call, decoding());
            case AWAIT_LATER, TEXT_LATER, COMPLETION_LATER, DECODED_LATER -> CodeBlock.of("$L$L", call, whenThere());
            case PUBLISHED, TEXT_PUBLISHED -> CodeBlock.of("$L() -> $L)", publisher(), call);
            case LEFT -> call;
        };
        return body.addStatement(method.ending() == Ending.LEFT ? "$L" : "return $L", ended)
                .build();
    }

    /** What a future of the call's answer becomes. */
    private CodeBlock whenThere() {
        return switch (method.ending()) {
            case AWAIT_LATER -> CodeBlock.of(".thenCompose($T::future)", Task.class);
            case TEXT_LATER ->
                CodeBlock.of(".thenApply($T::text)", method.form().answer());
            case COMPLETION_LATER ->
                CodeBlock.of(".thenApply($T::completion)", method.form().answer());
            case DECODED_LATER -> CodeBlock.of(".thenApply($1N -> $1N.as($2L))", locals.fresh("answer"), decoding());
            default -> CodeBlock.of("");
        };
    }

    private CodeBlock decoding() {
        return ValueWriter.decoding(Objects.requireNonNull(method.decoding()));
    }

    private CodeBlock publisher() {
        String name = method.ending() == Ending.PUBLISHED ? "publisher" : "textPublisher";
        return CodeBlock.of("$T.$L(", method.form().answer(), name);
    }

    /** The call in a future that goes on when all files are there. */
    private CodeBlock afterUploads(List<CodeBlock> uploading) {
        CodeBlock.Builder body = CodeBlock.builder();
        uploading.forEach(statement -> body.addStatement("$L", statement));
        body.add(
                "return $T.allOf($L)\n$>$>.thenCompose($N -> {\n",
                CompletableFuture.class,
                String.join(", ", uploads.futures()),
                locals.fresh("done"));
        body.indent()
                .add(request(LAMBDA_INDENT))
                .addStatement("return $L", call())
                .unindent();
        CodeBlock whenThere = whenThere();
        body.add("})");
        if (!whenThere.isEmpty()) {
            body.add("\n").add(whenThere);
        }
        return body.add(";$<$<\n").build();
    }

    /** The call and its uploads for each subscriber. */
    private CodeBlock published() {
        return CodeBlock.builder()
                .add("return $L() -> {\n", publisher())
                .indent()
                .add(request(INDENT + 4))
                .addStatement("return $L", call())
                .unindent()
                .add("});\n")
                .build();
    }

    private CodeBlock request(int indent) {
        if (isSentAsIs()) {
            return CodeBlock.of("");
        }
        return CodeBlock.builder()
                .addStatement("$L", new RequestWriter(method, new ValueWriter(uploads)).write(request, indent))
                .build();
    }

    private CodeBlock call() {
        CodeBlock.Builder call = CodeBlock.builder()
                .add(locals.field(method.action().service().accessor()))
                .add("$L", method.tools().isEmpty() ? "" : ".tools(" + String.join(", ", method.tools()) + ")")
                .add(".$N($N", method.form().method(), request);
        if (method.options() != null) {
            call.add(", $N", method.options());
        }
        return call.add(")").build();
    }
}
