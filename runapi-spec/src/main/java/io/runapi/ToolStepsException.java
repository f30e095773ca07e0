package io.runapi;

/**
 * The model went on asking for tools until the limit of steps was reached. All calls were made, and their results are
 * in {@code run().request()}: the loop goes on from there if that is given to it.
 */
public final class ToolStepsException extends ToolLoopException {
    private static final long serialVersionUID = 1L;

    ToolStepsException(ToolRun run) {
        super(
                "After " + run.steps().size() + " answers the model still asked for tools, the last time for "
                        + Toolbox.names(run.completion().toolCalls())
                        + "\n    to allow more, set maxSteps; to go on, run the request of this exception's run()",
                run);
    }
}
