package io.runapi.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.runapi.processor.model.UnionDeclaration;
import java.util.LinkedHashSet;
import java.util.Set;

/** Writes the codec of a {@code @Union}: one switch to read, one {@code instanceof} per variant to write. */
final class UnionCodecWriter {
    private final UnionDeclaration union;
    private final ClassName type;
    private final ClassName unknown;
    private final String kept;

    UnionCodecWriter(UnionDeclaration union) {
        this.union = union;
        this.type = ClassName.get(union.element());
        this.unknown = ClassName.get(union.unknown());
        this.kept = union.unknown().getRecordComponents().get(0).getSimpleName().toString();
    }

    TypeSpec.Builder write() {
        return Codecs.start(union.element(), type)
                .addMethod(Codecs.constructor())
                .addMethod(union.discriminator().isEmpty() ? readerByShape() : readerByDiscriminator())
                .addMethod(writer());
    }

    private MethodSpec readerByDiscriminator() {
        CodeBlock.Builder cases = CodeBlock.builder()
                .addStatement("$T discriminator = in.peek($S)", String.class, union.discriminator())
                .beginControlFlow("if (discriminator == null)")
                .addStatement("return new $T(in.value())", unknown)
                .endControlFlow()
                .beginControlFlow("return switch (discriminator)");
        for (UnionDeclaration.Tagged variant : union.tagged()) {
            cases.add("case $S -> $T.INSTANCE.read(in);\n", variant.value(), GeneratedNames.codec(variant.schema()));
        }
        return finish(cases);
    }

    private MethodSpec readerByShape() {
        CodeBlock.Builder cases = CodeBlock.builder().beginControlFlow("return switch (in.shape())");
        for (UnionDeclaration.Shaped variant : union.shaped()) {
            cases.add(
                    "case $L -> new $T($L.read(in));\n",
                    variant.shape(),
                    ClassName.get(variant.record()),
                    JsonCode.codec(variant.type()));
        }
        return finish(cases);
    }

    private MethodSpec finish(CodeBlock.Builder cases) {
        cases.add("default -> new $T(in.value());\n", unknown).unindent().add("};\n");
        return Codecs.reader(type, "in").addCode(cases.build()).build();
    }

    private MethodSpec writer() {
        MethodSpec.Builder write = Codecs.writer(type);
        String next = "if";
        Set<ClassName> written = new LinkedHashSet<>(); // several discriminators may name one schema
        for (UnionDeclaration.Tagged variant : union.tagged()) {
            ClassName schema = ClassName.get(variant.schema());
            if (written.add(schema)) {
                CodeBlock body =
                        CodeBlock.of("$T.INSTANCE.write(out, variant)", GeneratedNames.codec(variant.schema()));
                next = branch(write, next, schema, body);
            }
        }
        for (UnionDeclaration.Shaped variant : union.shaped()) {
            CodeBlock body =
                    CodeBlock.of("$L.write(out, variant.$N())", JsonCode.codec(variant.type()), variant.component());
            next = branch(write, next, ClassName.get(variant.record()), body);
        }
        branch(write, next, unknown, CodeBlock.of("out.value(variant.$N())", kept));
        return write.endControlFlow().build();
    }

    private static String branch(MethodSpec.Builder write, String keyword, ClassName variant, CodeBlock body) {
        if (keyword.equals("if")) {
            write.beginControlFlow("if (value instanceof $T variant)", variant);
        } else {
            write.nextControlFlow("else if (value instanceof $T variant)", variant);
        }
        write.addStatement(body);
        return "else if";
    }
}
