package io.runapi;

import io.runapi.error.ErrorDetails;
import io.runapi.error.InterruptedCallException;
import io.runapi.tool.ToolArgumentsException;
import io.runapi.tool.ToolDefinition;
import io.runapi.tool.ToolSet;
import io.runapi.tool.UnknownToolException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tools of several sets: offers them, and calls them. What a tool does wrong becomes text for the model. */
final class Toolbox {
    private static final int MAX_MESSAGE = 1000;

    private final List<ToolDefinition> definitions = new ArrayList<>();
    private final Map<String, ToolSet> sets = new LinkedHashMap<>();

    private Toolbox() {}

    static Toolbox of(List<ToolSet> sets) {
        Toolbox box = new Toolbox();
        sets.forEach(box::add);
        return box;
    }

    private void add(ToolSet set) {
        for (ToolDefinition tool : set.tools()) {
            ToolSet other = sets.putIfAbsent(tool.name(), set);
            if (other != null) {
                throw new IllegalArgumentException("Tool " + tool.name() + " is there twice, in "
                        + other.getClass().getSimpleName() + " and in "
                        + set.getClass().getSimpleName() + "\n    give one of them another name, or leave it out");
            }
            definitions.add(tool);
        }
    }

    /** The names of what is asked for. */
    static String names(List<ToolCall> calls) {
        return calls.stream().map(Toolbox::name).distinct().collect(Collectors.joining(", "));
    }

    /** The functions that the request offers itself. */
    static Set<String> offered(ChatCompletionRequest request) {
        Set<String> names = new LinkedHashSet<>();
        for (ChatTool tool : request.tools()) {
            if (tool instanceof FunctionTool function) {
                names.add(function.function().name());
            }
        }
        return names;
    }

    /**
     * The request with these tools, after its own.
     *
     * @throws IllegalArgumentException if it has one of these names already
     */
    ChatCompletionRequest offer(ChatCompletionRequest request) {
        Set<String> offered = offered(request);
        ChatCompletionRequestBuilder builder = request.toBuilder();
        for (ToolDefinition tool : definitions) {
            ToolSet set = sets.get(tool.name());
            if (set != null && offered.contains(tool.name())) {
                throw new IllegalArgumentException("Tool " + tool.name() + " is there twice, in the request and in "
                        + set.getClass().getSimpleName()
                        + "\n    leave it out of the request, for the tools of sets are added");
            }
            builder.function(tool.name(), tool.description(), tool.parameters());
        }
        return builder.build();
    }

    /**
     * Makes a call.
     *
     * @throws InterruptedCallException if this thread was interrupted meanwhile
     * @throws CancellationException if the tool threw it
     */
    ToolResult call(ToolCall call) {
        String name = name(call);
        ToolSet set = sets.get(name);
        if (set == null) {
            return failed(call, String.valueOf(new UnknownToolException(name, definitions).getMessage()));
        }
        try {
            return new ToolResult(call, String.valueOf(set.call(name, arguments(call))), false);
        } catch (ToolArgumentsException | UnknownToolException e) {
            return failed(call, message(e));
        } catch (Exception e) {
            return failed(call, "It failed: " + message(cause(e)));
        }
    }

    /** A function is what is called; other kinds, which a server may think of one day, have no name here. */
    private static String name(ToolCall call) {
        FunctionCall function = call.function();
        return function == null || function.name() == null ? "" : function.name();
    }

    private static String arguments(ToolCall call) {
        String arguments = call.function().arguments();
        return arguments == null ? "" : arguments;
    }

    private static ToolResult failed(ToolCall call, String text) {
        return new ToolResult(call, shortened(text), true);
    }

    /** What a tool threw, out of what threads wrap it in; throws what is no failure of a tool but the end. */
    private static Throwable cause(Exception thrown) {
        Throwable cause = thrown;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof Error error) {
            throw error;
        }
        if (cause instanceof InterruptedCallException || cause instanceof CancellationException) {
            throw (RuntimeException) cause;
        }
        if (cause instanceof InterruptedException || Thread.currentThread().isInterrupted()) {
            Thread.currentThread().interrupt();
            throw interrupted(cause);
        }
        return cause;
    }

    /** What the caller of a run gets when its thread is interrupted. */
    static InterruptedCallException interrupted(@Nullable Throwable cause) {
        return new InterruptedCallException(
                "The thread that waited for a tool was interrupted, and the run ended. What the tool did is unknown",
                ErrorDetails.NONE,
                cause);
    }

    private static String message(Throwable failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= MAX_MESSAGE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MAX_MESSAGE)) + "...";
    }
}
