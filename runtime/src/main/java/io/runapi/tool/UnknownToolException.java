package io.runapi.tool;

import java.util.List;
import java.util.stream.Collectors;

/** A tool was called that does not exist. The message names those that do. */
public final class UnknownToolException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * For a name that none of these has.
     *
     * @param known what there is
     */
    public UnknownToolException(String name, List<ToolDefinition> known) {
        super("There is no tool " + name + ". "
                + (known.isEmpty()
                        ? "There are none at all."
                        : "There is: "
                                + known.stream().map(ToolDefinition::name).collect(Collectors.joining(", "))));
    }
}
