package io.runapi.declaration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One call to the service. The method takes the request record, unless there is none, and then
 * {@link io.runapi.client.RequestOptions}. Its return type says how: {@code T} waits for the answer,
 * {@link io.runapi.task.Task Task&lt;T&gt;} creates a task, a {@code CompletableFuture} of either does not block, and
 * with {@link #events()} the answer is a stream. {@link io.runapi.file.RemoteFile} is a file at the service, read by a
 * GET when it is asked for.
 *
 * <p>Properties of the request take the places of their names in the path. The others are the JSON body, or the query
 * of a GET or DELETE; where one of them is a {@link io.runapi.file.FileContent}, they are parts of a
 * {@code multipart/form-data} body.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Operation {
    /** HTTP method, in capitals. */
    String method() default "POST";

    /** Path below the base URL, starting with a slash, perhaps with properties' names in braces. */
    String path();

    /** Name of the action in messages and in {@code @RunApiModel}, for instance {@code text_to_video}. */
    String action() default "";

    /** Whether a model id that the description does not know is taken with a warning instead of refused. */
    boolean openModels() default false;

    /**
     * Whether this is a second way to an action that another service declares: never chosen for a declared interface.
     */
    boolean alias() default false;

    /** The property of the answer that a plain text ({@code text/*}) stands for, if one may come instead of JSON. */
    String text() default "";

    /** The type of one event of a streamed answer; {@code void} when the answer is no stream. */
    Class<?> events() default void.class;
}
