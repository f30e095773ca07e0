package io.runapi;

import org.jspecify.annotations.Nullable;

/** Is asked before each call of a tool: to show it, to have it confirmed, to refuse it. */
@FunctionalInterface
public interface ToolHook {
    /**
     * Decides about a call.
     *
     * @param call what the model asks for, its arguments as it wrote them; perhaps of a tool that does not exist
     * @return null to make the call, or what the model is told in its place
     * @throws RuntimeException to end the run: its caller gets this exception
     */
    @Nullable
    String before(ToolCall call);
}
