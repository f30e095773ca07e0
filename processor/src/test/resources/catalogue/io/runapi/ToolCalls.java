package io.runapi;

import io.runapi.tool.ToolSet;

/** Written by hand beside the generated types. */
public interface ToolCalls {
    default ToolLoop tools(ToolSet... sets) {
        throw new UnsupportedOperationException();
    }
}
