package io.runapi.spec.catalog;

import java.util.List;

/** Line breaks of snippets. */
final class Lines {
    /** What most screens show beside the page's margins without scrolling. */
    private static final int WIDTH = 92;

    private Lines() {}

    /**
     * A call's arguments: on the line if they fit, otherwise one a line.
     *
     * @param spare what the line could be longer by, with another model
     * @param before what stands on the line before the parenthesis
     * @param indent what each further line begins with
     */
    static String arguments(int spare, String before, List<String> arguments, String indent) {
        String line = String.join(", ", arguments);
        return spare + before.length() + line.length() + 2 <= WIDTH
                ? line
                : "\n" + indent + String.join(",\n" + indent, arguments);
    }
}
