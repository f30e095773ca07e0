package io.runapi;

import java.util.List;

/**
 * One answer of a model and the calls that it asked for.
 *
 * @param completion the answer
 * @param results what the calls gave back, in the order of the calls; empty in the last step
 */
public record ToolStep(ChatCompletion completion, List<ToolResult> results) {
    /** Keeps a copy of the list. */
    public ToolStep {
        results = List.copyOf(results);
    }
}
