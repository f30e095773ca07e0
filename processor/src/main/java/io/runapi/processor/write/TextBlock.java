package io.runapi.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes long texts as text blocks. */
final class TextBlock {
    /** A class file holds no constant text of 64 KiB; the rest is left for what escapes add. */
    private static final int MAX_BYTES = 60_000;

    private TextBlock() {}

    /** An expression of the text. */
    static CodeBlock of(String text) {
        List<CodeBlock> blocks = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        int bytes = 0;
        for (String line : text.split("\n", -1)) {
            int length = line.getBytes(StandardCharsets.UTF_8).length + 1;
            if (bytes + length > MAX_BYTES) {
                blocks.add(block(block.toString()));
                block.setLength(0);
                bytes = 0;
            }
            block.append(bytes == 0 ? "" : "\n").append(line);
            bytes += length;
        }
        blocks.add(block(block.toString()));
        return blocks.size() == 1
                ? blocks.get(0)
                : CodeBlock.of("$T.join(\"\\n\", $L)", String.class, CodeBlock.join(blocks, ",\n"));
    }

    private static CodeBlock block(String text) {
        String escaped = text.replace("\\", "\\\\").replace("\"\"\"", "\\\"\"\"");
        return CodeBlock.of("\"\"\"\n$L\"\"\"", escaped);
    }
}
