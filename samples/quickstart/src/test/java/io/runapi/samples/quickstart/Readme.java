package io.runapi.samples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The README, or another page, as a list of fenced blocks.
 *
 * @param blocks in order
 */
record Readme(List<Block> blocks) {
    private static final Pattern FENCED = Pattern.compile(
            "(?:<!-- (\\w+\\.java) does not compile -->\\n)?^```(\\w+)\\n(.*?)^```$",
            Pattern.MULTILINE | Pattern.DOTALL);

    /**
     * @param broken name of the file that the compiler would name in its errors; null if the block should compile
     * @param language what stands behind the opening fence
     * @param line where the text begins in the README, from 1
     */
    record Block(String broken, String language, String text, int line) {
        boolean is(String wanted) {
            return language.equals(wanted);
        }

        /** Whether this is a type, rather than statements. */
        boolean isDeclaration() {
            return Pattern.compile("^(public |final |record |interface |class )", Pattern.MULTILINE)
                    .matcher(text)
                    .find();
        }
    }

    static Readme read() throws IOException {
        return read("README.md");
    }

    /** Another page of the project. */
    static Readme read(String page) throws IOException {
        String text = Files.readString(
                Path.of(System.getProperty("basedir", "."), "../..").resolve(page));
        List<Block> blocks = new ArrayList<>();
        Matcher fenced = FENCED.matcher(text);
        while (fenced.find()) {
            int line = (int) text.substring(0, fenced.start(3)).lines().count() + 1;
            blocks.add(new Block(fenced.group(1), fenced.group(2), fenced.group(3), line));
        }
        return new Readme(List.copyOf(blocks));
    }

    /** The block after another one. */
    Block after(Block block) {
        return blocks.get(blocks.indexOf(block) + 1);
    }
}
