package io.runapi.testkit.chat;

/** A tool that the model wants called. */
record ToolCall(String id, String name, String arguments) {}
