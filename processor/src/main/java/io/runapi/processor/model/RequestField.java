package io.runapi.processor.model;

/**
 * A field of a request.
 *
 * @param wire its name on the wire
 * @param component the record component
 * @param setter the builder's method
 * @param type what it holds
 * @param argument whether the builder takes it as an argument instead of by the setter
 */
public record RequestField(String wire, String component, String setter, FieldType type, boolean argument) {}
