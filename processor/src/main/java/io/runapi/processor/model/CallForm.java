package io.runapi.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.runapi.task.Task;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a service offers an action.
 *
 * @param method the service's method
 * @param kind what comes back
 * @param async whether it comes as a {@code CompletableFuture}
 * @param answer the answer, the task's result or the stream
 * @param text whether the answer or stream has a {@code text()}
 * @param published the pieces that a publisher of the stream sends; null if it has none
 * @param completion the last answer that it holds if it runs tools; null if it does not
 */
public record CallForm(
        String method,
        Kind kind,
        boolean async,
        TypeName answer,
        boolean text,
        @Nullable TypeName published,
        @Nullable TypeName completion) {
    /** What the service's method returns. */
    public TypeName returned() {
        TypeName now = kind == Kind.TASK ? ParameterizedTypeName.get(ClassName.get(Task.class), answer) : answer;
        return async ? ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), now) : now;
    }

    /** What comes back. */
    public enum Kind {
        ANSWER,
        TASK,
        STREAM
    }
}
