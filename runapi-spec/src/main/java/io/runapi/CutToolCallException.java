package io.runapi;

/**
 * An answer ended before it was whole, at its limit of tokens or by a filter, in the middle of what it wanted called.
 * Nothing of it was called. {@code run().request()} ends before this answer.
 */
public final class CutToolCallException extends ToolLoopException {
    private static final long serialVersionUID = 1L;

    CutToolCallException(ToolRun run, FinishReason reason) {
        super(
                "The answer ended (" + reason + ") while it asked for "
                        + Toolbox.names(run.completion().toolCalls())
                        + ", so the arguments may be cut, and nothing was called"
                        + (reason.equals(FinishReason.LENGTH) ? "\n    to let it end, raise maxTokens" : ""),
                run);
    }
}
