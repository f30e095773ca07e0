package io.runapi.processor.model;

import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * A {@code @Service} interface.
 *
 * @param element the interface
 * @param operations what it declares, in order
 * @param usesClient whether an interface that it extends asks for the client, by an abstract method {@code client()}
 */
public record ServiceDeclaration(TypeElement element, List<Operation> operations, boolean usesClient) {
    /** How an operation answers. */
    public enum Answer {
        /** The answer itself. */
        VALUE,
        /** A task. */
        TASK,
        /** A stream of events as it comes. */
        EVENTS,
        /** A file at the service. */
        FILE,
        /** A type written by hand that opens the stream in a static {@code open}. */
        STREAM
    }

    /**
     * One method.
     *
     * @param method the method
     * @param http the HTTP method
     * @param path below the base URL
     * @param request the request record, or null without one
     * @param answer how it answers
     * @param async whether it answers with a future
     * @param result type of the answer, of the task's result, or of one event
     * @param files the request's files: the record's component by the name on the wire
     * @param text the property of the answer that plain text stands for; empty if there is none
     * @param returned the element of the type that opens a stream; null unless {@link Answer#STREAM}
     */
    public record Operation(
            ExecutableElement method,
            String http,
            String path,
            @Nullable TypeElement request,
            Answer answer,
            boolean async,
            ValueType result,
            Map<String, String> files,
            String text,
            @Nullable TypeElement returned) {}
}
