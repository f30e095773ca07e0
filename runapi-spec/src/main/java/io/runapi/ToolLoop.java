package io.runapi;

import io.runapi.client.RequestOptions;
import io.runapi.error.RunApiException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A conversation in which the model uses tools: answers and calls alternate until it answers without a call. Immutable;
 * each setting returns another loop. Made by {@link ToolCalls#tools}.
 *
 * <p>The request's own tools are offered, too. A call of one of those is the caller's to make: the run ends with it
 * among its {@link ToolRun#openCalls()}. A {@code toolChoice} that demands a tool holds for the first answer only.
 *
 * <p>What a tool throws goes back to the model as text: the message, never a stack trace. So does that there is no such
 * tool, or that its arguments are not accepted. The run ends with an {@link Error}, an interruption of the thread (see
 * {@link io.runapi.error.InterruptedCallException}), a {@link java.util.concurrent.CancellationException}, and whatever
 * is thrown by a call of the model, each call with its own retries and limits.
 */
public final class ToolLoop {
    /** How many answers a run has at most, unless {@link #maxSteps} says something else. */
    public static final int DEFAULT_MAX_STEPS = 10;

    final ToolCalls chat;
    final Toolbox tools;
    final int maxSteps;
    final @Nullable Executor executor;
    final ToolHook hook;
    final Consumer<ToolRun> listener;

    ToolLoop(ToolCalls chat, Toolbox tools) {
        this(chat, tools, DEFAULT_MAX_STEPS, null, call -> null, run -> {});
    }

    private ToolLoop(
            ToolCalls chat,
            Toolbox tools,
            int maxSteps,
            @Nullable Executor executor,
            ToolHook hook,
            Consumer<ToolRun> listener) {
        this.chat = chat;
        this.tools = tools;
        this.maxSteps = maxSteps;
        this.executor = executor;
        this.hook = hook;
        this.listener = listener;
    }

    /**
     * How many answers the model may give.
     *
     * @param limit 1 or more; 10 by default. A run whose last answer still asks for tools ends with a
     *     {@link ToolStepsException}, which keeps it
     */
    public ToolLoop maxSteps(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("maxSteps = " + limit + " is not accepted\n    accepted: 1 or more");
        }
        return new ToolLoop(chat, tools, limit, executor, hook, listener);
    }

    /**
     * Where tools run, the calls of one answer at the same time. Without one they run in their order, on the thread
     * that calls {@link #run(ChatCompletionRequest)} or takes the pieces of a stream; those of an asynchronous run
     * where {@link CompletableFuture} runs things. Their results have the order of the calls in any case. It stays the
     * caller's to shut down.
     */
    public ToolLoop executor(Executor where) {
        return new ToolLoop(chat, tools, maxSteps, where, hook, listener);
    }

    /**
     * Who is asked before each call, in the order of the calls, one at a time; on the thread on which tools run without
     * an {@link #executor}.
     */
    public ToolLoop before(ToolHook asked) {
        return new ToolLoop(chat, tools, maxSteps, executor, asked, listener);
    }

    /** Who is told after each step what the run has come to, the last step included: to store it, for instance. */
    public ToolLoop onStep(Consumer<ToolRun> told) {
        return new ToolLoop(chat, tools, maxSteps, executor, hook, told);
    }

    /** As {@link #run(ChatCompletionRequest, RequestOptions)}, with the client's options. */
    public ToolRun run(ChatCompletionRequest request) {
        return run(request, RequestOptions.defaults());
    }

    /**
     * Asks the model, makes the calls that it asks for, tells it the results, and so on.
     *
     * @param options what each call of the model does otherwise than the client
     * @throws ToolStepsException if the model asks for tools longer than {@link #maxSteps} allows
     * @throws CutToolCallException if an answer ends in the middle of a call
     * @throws RunApiException by cause, see its subclasses, if a call of the model fails
     * @throws IllegalArgumentException if the request offers a tool of the same name as one of the sets
     */
    public ToolRun run(ChatCompletionRequest request, RequestOptions options) {
        ToolConversation conversation = new ToolConversation(this, request);
        while (true) {
            ToolRound round = conversation.answered(chat.complete(conversation.next(), options));
            ToolRun finished = conversation.told(round, round.await());
            if (finished != null) {
                return finished;
            }
        }
    }

    /** As {@link #runAsync(ChatCompletionRequest, RequestOptions)}, with the client's options. */
    public CompletableFuture<ToolRun> runAsync(ChatCompletionRequest request) {
        return runAsync(request, RequestOptions.defaults());
    }

    /**
     * As {@link #run(ChatCompletionRequest, RequestOptions)}, but no thread waits for the model. Cancelling the future
     * ends the call that is being made, or interrupts the tools that run.
     */
    public CompletableFuture<ToolRun> runAsync(ChatCompletionRequest request, RequestOptions options) {
        return new LaterToolRun(this, request, options).start();
    }

    /** As {@link #stream(ChatCompletionRequest, RequestOptions)}, with the client's options. */
    public ToolStream stream(ChatCompletionRequest request) {
        return stream(request, RequestOptions.defaults());
    }

    /**
     * As {@link #run(ChatCompletionRequest, RequestOptions)}, but the answers come in pieces, those that ask for tools
     * included. Close it.
     */
    public ToolStream stream(ChatCompletionRequest request, RequestOptions options) {
        return new ToolStream(this, new ToolConversation(this, request), options);
    }
}
