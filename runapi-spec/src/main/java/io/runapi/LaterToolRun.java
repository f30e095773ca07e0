package io.runapi;

import io.runapi.client.RequestOptions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** A run that nobody waits for; whoever cancels its future ends the call or the tools that go on. */
final class LaterToolRun {
    private final ToolLoop loop;
    private final ChatCompletionRequest request;
    private final RequestOptions options;
    private final CompletableFuture<ToolRun> result = new CompletableFuture<>();
    private volatile Runnable cancel = () -> {};

    LaterToolRun(ToolLoop loop, ChatCompletionRequest request, RequestOptions options) {
        this.loop = loop;
        this.request = request;
        this.options = options;
    }

    CompletableFuture<ToolRun> start() {
        CompletableFuture<?> unused = result.whenComplete((run, failure) -> {
            if (failure != null) {
                cancel.run();
            }
        });
        step(null, () -> ask(new ToolConversation(loop, request)));
        return result;
    }

    private void ask(ToolConversation conversation) {
        CompletableFuture<ChatCompletion> call = loop.chat.completeAsync(conversation.next(), options);
        going(() -> call.cancel(true));
        CompletableFuture<?> unused =
                call.whenComplete((answer, failure) -> step(failure, () -> answered(conversation, answer)));
    }

    private void answered(ToolConversation conversation, ChatCompletion answer) {
        ToolRound round = conversation.answered(answer);
        going(round::cancel);
        CompletableFuture<?> unused = round.later()
                .whenComplete((results, failure) -> step(failure, () -> {
                    ToolRun run = conversation.told(round, results);
                    if (run == null) {
                        ask(conversation);
                    } else {
                        result.complete(run);
                    }
                }));
    }

    private void step(@Nullable Throwable failure, Runnable next) {
        if (failure != null) {
            Throwable cause = failure.getCause();
            result.completeExceptionally(failure instanceof CompletionException && cause != null ? cause : failure);
        } else if (!result.isDone()) {
            try {
                next.run();
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        }
    }

    /** What to do when the run is cancelled from now on. */
    private void going(Runnable end) {
        cancel = end;
        if (result.isDone()) {
            end.run();
        }
    }
}
