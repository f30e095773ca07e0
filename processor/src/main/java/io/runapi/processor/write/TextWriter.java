package io.runapi.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.runapi.processor.model.ClientModel.Part;
import java.util.ArrayList;
import java.util.List;

/** Writes texts, with parameters in them, as expressions. */
final class TextWriter {
    /** Characters of a constant that fit into a class file, where none takes more than three bytes. */
    private static final int CONSTANT = 65_535 / 3;

    private TextWriter() {}

    static CodeBlock filled(List<Part> parts) {
        int length = parts.stream()
                .filter(part -> !part.parameter())
                .mapToInt(part -> part.content().length())
                .sum();
        if (length > CONSTANT) {
            return joined(parts);
        }
        if (parts.size() == 1 && parts.get(0).parameter()) {
            Part only = parts.get(0);
            return only.string() ? CodeBlock.of("$N", only.content()) : shown(only);
        }
        CodeBlock.Builder text = CodeBlock.builder();
        // two numbers would be added up
        boolean startsAsText = parts.get(0).string() || parts.get(1).string();
        if (!startsAsText) {
            text.add("$S + ", "");
        }
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            text.add(i == 0 ? "" : " + ");
            text.add(part.parameter() ? CodeBlock.of("$N", part.content()) : Quoted.text(part.content()));
        }
        return text.build();
    }

    private static CodeBlock shown(Part parameter) {
        return CodeBlock.of("$T.valueOf($N)", ClassName.get(String.class), parameter.content());
    }

    /** A text too long for one constant; the compiler would make one of pieces that are added up. */
    private static CodeBlock joined(List<Part> parts) {
        List<CodeBlock> pieces = new ArrayList<>();
        for (Part part : parts) {
            if (part.parameter()) {
                pieces.add(part.string() ? CodeBlock.of("$N", part.content()) : shown(part));
            } else {
                addPieces(part.content(), pieces);
            }
        }
        return CodeBlock.of("$T.join($S, $L)", String.class, "", CodeBlock.join(pieces, ",\n"));
    }

    private static void addPieces(String text, List<CodeBlock> into) {
        int from = 0;
        while (from < text.length()) {
            int to = Math.min(text.length(), from + CONSTANT);
            if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
                to--;
            }
            into.add(Quoted.text(text.substring(from, to)));
            from = to;
        }
    }
}
