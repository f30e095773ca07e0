package io.runapi;

import io.runapi.error.ErrorDetails;
import io.runapi.error.RunApiException;

/** A conversation with tools could not go on. What came of it until then is in {@link #run()}, paid for and kept. */
public abstract sealed class ToolLoopException extends RunApiException
        permits ToolStepsException, CutToolCallException {
    private static final long serialVersionUID = 1L;

    private final transient ToolRun run;

    ToolLoopException(String message, ToolRun run) {
        super(message, ErrorDetails.NONE, null);
        this.run = run;
    }

    /** The run so far. */
    public ToolRun run() {
        return run;
    }
}
