package io.runapi.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks lines as palantir-java-format does: all arguments on one line, else on the next, else one on each. */
final class Layout {
    static final int WIDTH = 120;
    private static final Pattern QUALIFIER = Pattern.compile("\\b(?:[a-z_][A-Za-z0-9_]*\\.)+(?=[A-Z])");

    private Layout() {}

    /**
     * A call whose arguments are laid out.
     *
     * @param indent columns before the statement
     * @param head everything up to and with the opening parenthesis
     * @param tail everything from the closing parenthesis on, without the semicolon
     */
    static CodeBlock call(int indent, CodeBlock head, List<CodeBlock> arguments, String tail) {
        CodeBlock line = CodeBlock.join(arguments, ", ");
        CodeBlock.Builder call = CodeBlock.builder().add(head);
        int width = width(line) + tail.length();
        if (indent + width(head) + width < WIDTH) {
            call.add(line);
        } else if (indent + 8 + width < WIDTH) {
            call.add("\n").add(line);
        } else {
            call.add("\n").add(CodeBlock.join(arguments, ",\n"));
        }
        return call.add("$L", tail).build();
    }

    /** As {@link #call}, for the initializer of a field, which JavaPoet does not indent by itself. */
    static CodeBlock initializer(int indent, CodeBlock head, List<CodeBlock> arguments) {
        CodeBlock line = CodeBlock.join(arguments, ", ");
        CodeBlock.Builder call = CodeBlock.builder();
        int widthOfHead = width(head);
        int widthOfLine = width(line);
        if (indent + widthOfHead + widthOfLine + 1 < WIDTH) {
            return call.add(head).add(line).add(")").build();
        }
        call.indent().indent();
        if (12 + widthOfHead + widthOfLine + 1 < WIDTH) {
            call.add("\n").add(head).add(line);
        } else {
            call.add(head).add("\n").add(12 + widthOfLine + 1 < WIDTH ? line : CodeBlock.join(arguments, ",\n"));
        }
        return call.add(")").unindent().unindent().build();
    }

    /** An assignment whose value goes to the next line if it has to. */
    static CodeBlock assignment(int indent, CodeBlock head, CodeBlock value) {
        boolean fits = indent + width(head) + width(value) < WIDTH;
        return CodeBlock.of(fits ? "$L$L" : "$L\n$L", head, value);
    }

    /** Columns that the code takes on one line, with imported names. */
    static int width(CodeBlock code) {
        return withoutQualifiers(code.toString()).length();
    }

    private static String withoutQualifiers(String code) {
        return code.indexOf('.') < 0 ? code : QUALIFIER.matcher(code).replaceAll("");
    }
}
