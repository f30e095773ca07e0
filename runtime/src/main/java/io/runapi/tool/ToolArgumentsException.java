package io.runapi.tool;

import org.jspecify.annotations.Nullable;

/**
 * A model called a tool with arguments that it does not take. The message, which the model is told, says where they are
 * wrong and what is accepted there. Tools may throw it themselves.
 */
public final class ToolArgumentsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ToolArgumentsException(String message) {
        this(message, null);
    }

    public ToolArgumentsException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
