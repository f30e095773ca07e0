package io.runapi.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.runapi.processor.model.ClientModel.Method;
import io.runapi.processor.model.ClientModel.Setter;
import io.runapi.processor.model.ClientModel.Value;
import java.util.List;

/** Writes the statement that makes a method's request: a builder, what is set on it, and its end. */
final class RequestWriter {
    private final Method method;
    private final ValueWriter values;

    RequestWriter(Method method, ValueWriter values) {
        this.method = method;
        this.values = values;
    }

    /**
     * The statement.
     *
     * @param name the variable
     * @param indent columns before it
     */
    CodeBlock write(String name, int indent) {
        ClassName type = method.action().request();
        CodeBlock head = CodeBlock.of("$1T $2N = $1T.builder(", type, name);
        return finished(method.source() == null ? made(head, indent) : completed(name), indent);
    }

    /** The same as what a method returns. */
    CodeBlock returned(int indent) {
        return finished(made(CodeBlock.of("return $T.builder(", method.action().request()), indent), indent);
    }

    private CodeBlock finished(CodeBlock.Builder chain, int indent) {
        for (Setter setter : method.setters()) {
            CodeBlock called = CodeBlock.of("\n.$N(", setter.name());
            chain.add(call(indent, indent + 8, called, setter.values()).build());
        }
        if (method.like() == null) {
            chain.add("\n.build()");
        } else {
            chain.add("\n.buildLike($S)", method.like());
        }
        return chain.build();
    }

    private CodeBlock.Builder made(CodeBlock head, int indent) {
        return call(indent, indent, head, method.arguments());
    }

    private CodeBlock.Builder completed(String name) {
        return CodeBlock.builder().add("$T $N = $N.toBuilder()", method.action().request(), name, method.source());
    }

    private CodeBlock values(List<Value> values, String separator) {
        return values.stream().map(this.values::write).collect(CodeBlock.joining(separator));
    }

    /** A call that begins in a column of a statement, with all arguments on one line, else one on each. */
    private CodeBlock.Builder call(int indent, int column, CodeBlock head, List<Value> given) {
        CodeBlock line = values(given, ", ");
        int width = Layout.width(line);
        if (indent + 16 + width + 1 <= Layout.WIDTH) {
            return call(column, head, line, width);
        }
        CodeBlock lines = values(given, ",\n");
        return call(column, head, lines, Layout.width(lines));
    }

    /** A call whose arguments go to the next line if they have to. */
    private static CodeBlock.Builder call(int column, CodeBlock head, CodeBlock arguments, int width) {
        CodeBlock.Builder call = CodeBlock.builder().add(head);
        if (column + Layout.width(head) + width + 1 <= Layout.WIDTH) {
            call.add(arguments);
        } else {
            call.add("$>$>\n").add(arguments).add("$<$<");
        }
        return call.add(")");
    }
}
