package io.runapi.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.runapi.json.JsonCodecs;
import io.runapi.processor.model.Definition.OfUnion;
import io.runapi.processor.model.Definition.Variant;
import io.runapi.structured.Components;
import java.util.ArrayList;
import java.util.List;

/** Writes the codec of a user's sealed interface: its discriminator says which record to read. */
final class VariantsCodecWriter {
    private static final int INDENT = 12;

    private final OfUnion union;
    private final ShapeCode code;

    VariantsCodecWriter(OfUnion union, ShapeCode code) {
        this.union = union;
        this.code = code;
    }

    TypeSpec write() {
        return Codecs.nested(code.codecName(union.java()), union.java())
                .addMethod(reader())
                .addMethod(writer())
                .build();
    }

    private MethodSpec reader() {
        CodeBlock.Builder cases = CodeBlock.builder()
                .addStatement("$T found = in.peek($S)", String.class, union.discriminator())
                .beginControlFlow("return switch ($T.valueOf(found))", String.class);
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("in"));
        arguments.add(CodeBlock.of("$S", union.discriminator()));
        arguments.add(CodeBlock.of("found"));
        for (Variant variant : union.variants()) {
            cases.add("case $S -> $L.INSTANCE.read(in);\n", variant.name(), code.codecName(variant.java()));
            arguments.add(CodeBlock.of("$S", variant.name()));
        }
        CodeBlock refusal =
                Layout.call(INDENT + 4, CodeBlock.of("default -> throw $T.variant(", Components.class), arguments, ")");
        cases.add("$[").add(refusal).add(";\n$]").unindent().add("};\n");
        return Codecs.reader(union.java(), "in").addCode(cases.build()).build();
    }

    private MethodSpec writer() {
        MethodSpec.Builder write = Codecs.writer(union.java()).addStatement("out.beginObject()");
        boolean first = true;
        for (Variant variant : union.variants()) {
            if (first) {
                write.beginControlFlow("if (value instanceof $T variant)", variant.java());
            } else {
                write.nextControlFlow("else if (value instanceof $T variant)", variant.java());
            }
            first = false;
            write.addStatement(
                    "out.member($S, $S, $T.STRING)", union.discriminator(), variant.name(), JsonCodecs.class);
            write.addStatement("$L.properties(out, variant)", code.codecName(variant.java()));
        }
        return write.endControlFlow().addStatement("out.endObject()").build();
    }
}
