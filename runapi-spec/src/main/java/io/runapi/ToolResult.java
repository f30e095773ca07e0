package io.runapi;

/**
 * What a model was told of a call that it asked for.
 *
 * @param call what it asked for
 * @param text what the tool gave back, or what was wrong
 * @param failed whether the tool failed, does not exist, or does not take these arguments
 */
public record ToolResult(ToolCall call, String text, boolean failed) {}
