package io.runapi;

import io.runapi.structured.StructuredOutput;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The short ways to write a conversation, for the builder of {@link ChatCompletionRequest}. Each appends a message.
 *
 * @param <B> the builder
 */
public interface ChatMessages<B> {
    /** Appends messages. */
    B addMessages(ChatMessage... messages);

    /** Offers more tools. */
    B addTools(ChatTool... tools);

    /** Where to stop. */
    B stop(@Nullable StopSequences stop);

    /** The form of the answer. */
    B responseFormat(@Nullable ResponseFormat responseFormat);

    /** Instructions that stand above what users say. */
    default B system(String text) {
        return addMessages(SystemMessage.builder(MessageContent.of(text)).build());
    }

    /** Instructions that stand above what users say, as newer GPT models call them. */
    default B developer(String text) {
        return addMessages(DeveloperMessage.builder(MessageContent.of(text)).build());
    }

    /** What the user says. */
    default B user(String text) {
        return addMessages(UserMessage.builder(MessageContent.of(text)).build());
    }

    /**
     * What the user says and shows.
     *
     * @param images public https addresses, or data URIs with the picture in base64
     */
    default B user(String text, URI... images) {
        return user(text, List.of(images));
    }

    /** As {@link #user(String, URI...)}; without images, as {@link #user(String)}. */
    default B user(String text, List<URI> images) {
        if (images.isEmpty()) {
            return user(text);
        }
        List<ContentPart> parts = new ArrayList<>();
        parts.add(TextPart.builder(text).build());
        for (URI image : images) {
            parts.add(ImagePart.builder(ImageUrl.builder(image).build()).build());
        }
        return addMessages(UserMessage.builder(MessageContent.of(parts)).build());
    }

    /** What was said before, in its order. */
    default B history(Collection<? extends ChatMessage> messages) {
        return addMessages(messages.toArray(ChatMessage[]::new));
    }

    /** What the model answered before. */
    default B assistant(String text) {
        return addMessages(
                AssistantMessage.builder().content(MessageContent.of(text)).build());
    }

    /** What the model answered before, with the tools that it asked for. */
    default B assistant(ChatCompletion answer) {
        return addMessages(answer.asMessage());
    }

    /**
     * What a tool gave back.
     *
     * @param call the call that it answers
     * @param result often JSON as text
     */
    default B tool(ToolCall call, String result) {
        return tool(call.id(), result);
    }

    /** What a tool gave back, to the call with this id. */
    default B tool(String callId, String result) {
        return addMessages(
                ToolMessage.builder(MessageContent.of(result), callId).build());
    }

    /**
     * Offers a function.
     *
     * @param name letters, digits, underscores and dashes, at most 64
     * @param description when and how to use it, for the model to read
     * @param parameters a JSON Schema of its arguments, as plain Java; empty for none
     */
    default B function(String name, String description, Map<String, ?> parameters) {
        FunctionDefinition function = FunctionDefinition.builder(name)
                .description(description)
                .parameters(new LinkedHashMap<>(parameters))
                .build();
        return addTools(FunctionTool.builder(function).build());
    }

    /**
     * Asks for an answer of a form, strictly: a model that keeps to schemas answers nothing else. Read it with
     * {@link ChatAnswer#as}.
     */
    default B answerAs(StructuredOutput<?> form) {
        AnswerSchema schema = AnswerSchema.builder(form.name())
                .schema(form.schema())
                .strict(true)
                .build();
        return responseFormat(JsonSchemaFormat.builder(schema).build());
    }

    /** Where to stop: up to four texts. */
    default B stop(String... texts) {
        return stop(StopSequences.of(List.of(texts)));
    }
}
