package io.runapi.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An interface that is the typed face of one RunAPI model. The processor writes {@code <Name>Client}, a plain class
 * with a constructor that takes the front door, and refuses to compile what the service would refuse. The client of a
 * nested interface is called {@code Outer_InnerClient}; it is as visible as the interface.
 *
 * <p>The return type of a method says how it is called. Chat: {@code String}, {@code ChatCompletion},
 * {@code ChatStream}, {@code Stream<String>}, {@code Flow.Publisher<String>} (nothing is sent before somebody
 * subscribes), a record of your own, or a {@code CompletableFuture} of what is whole. Media: the result waits for it,
 * {@code Task<Result>} is a handle, {@code CompletableFuture<Result>} does not block, {@code void} leaves it to the
 * {@code callback_url}.
 *
 * <p>What the call sends comes from the method's parameters, by their names or {@link Param}, from constants
 * ({@link Fixed}) and from templates ({@link Prompt}, {@link SystemPrompt}). A parameter annotated {@code @Nullable}
 * may be left out; every other one counts as given. Some types speak for themselves:
 *
 * <ul>
 *   <li>the action's own request: it is sent with what the declaration adds, which wins over what it holds
 *   <li>{@link io.runapi.client.RequestOptions}: passed on
 *   <li>{@link java.nio.file.Path} and {@link io.runapi.file.FileContent} where an address is wanted: uploaded first,
 *       the address is sent; lists, arrays and varargs too
 *   <li>in a chat, a list of messages: what was said before, between the system message and the user's
 *   <li>in a chat, addresses and files that name no field: images of the user's message
 * </ul>
 *
 * <p>Inherited methods are implemented too, from generic interfaces as well; default and static ones stay as they are.
 *
 * <p>An interface that has only accessors of fields ({@code String prompt(); int durationSeconds();}) is the request
 * itself: the processor writes the record {@code <Name>Request} with its builder and {@code <Name>RequestCodec}, and
 * {@code <Name>Client} has the service's methods for it. A default accessor says what holds where the builder is told
 * nothing; one annotated {@code @Nullable} may be left out. Accessors and calls do not mix.
 *
 * <p>Where a model has several actions, each method calls the one that its parameters and return type fit;
 * {@link Action} on the method says which where they fit several. Actions that take no model are declared by their
 * service: {@code @RunApiModel(service = "suno")}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface RunApiModel {
    /** The model's id, for instance {@code "runway"}. Empty: {@link #service()} says whose actions are meant. */
    String value() default "";

    /** A known model whose rules hold for this one, when {@link #value()} is newer than the description. */
    String like() default "";

    /** The service, for instance {@code "suno"}: where several have the model, or for actions that take no model. */
    String service() default "";

    /**
     * The action that every method calls, for instance {@code "text_to_video"}, where the model has several and the
     * methods don't tell.
     */
    String action() default "";

    /** The front door that knows the model; RunAPI's own by default. */
    Class<?> api() default void.class;
}
