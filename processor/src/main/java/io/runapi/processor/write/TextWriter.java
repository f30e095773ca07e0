package io.runapi.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.runapi.processor.model.ClientModel.Part;
import java.util.ArrayList;
import java.util.List;

/** Writes texts, with parameters in them, as expressions. */
final class TextWriter {
    /** Bytes of a constant that fit into a class file. */
    private static final int CONSTANT = 65_535;

    private TextWriter() {}

    static CodeBlock filled(List<Part> parts) {
        int bytes = 0;
        for (Part part : parts) {
            bytes += part.parameter() ? 0 : bytes(part.content());
        }
        // the compiler makes one constant of all texts that are added up, with a mark for each parameter
        if (bytes + parts.size() > CONSTANT) {
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

    private static int bytes(String text) {
        int bytes = 0;
        for (int at = 0; at < text.length(); at++) {
            bytes += bytes(text.charAt(at));
        }
        return bytes;
    }

    /** What a character takes in a class file. */
    private static int bytes(int character) {
        return character == 0 || character > 0x7f ? character > 0x7ff ? 3 : 2 : 1;
    }

    private static CodeBlock joined(List<Part> parts) {
        List<CodeBlock> pieces = new ArrayList<>(List.of(CodeBlock.of("$S", "")));
        for (Part part : parts) {
            if (part.parameter()) {
                pieces.add(part.string() ? CodeBlock.of("$N", part.content()) : shown(part));
            } else {
                addPieces(part.content(), pieces);
            }
        }
        return CodeBlock.of("$T.join($>$>\n$L$<$<)", String.class, CodeBlock.join(pieces, ",\n"));
    }

    private static void addPieces(String text, List<CodeBlock> into) {
        int from = 0;
        int bytes = 0;
        for (int at = 0; at < text.length(); at++) {
            bytes += bytes(text.charAt(at));
            boolean isHalf = Character.isHighSurrogate(text.charAt(at));
            // a character that takes two chars is not taken apart
            if (bytes > CONSTANT - 6 && !isHalf) {
                into.add(Quoted.text(text.substring(from, at + 1)));
                from = at + 1;
                bytes = 0;
            }
        }
        if (from < text.length()) {
            into.add(Quoted.text(text.substring(from)));
        }
    }
}
