package io.runapi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an answer into pieces as a server would send them: texts between any two code points, tool calls one argument
 * piece at a time, choices interleaved.
 */
final class Splitter {
    private static final Map<String, @Nullable Object> NONE = Map.of();
    private static final ChatDelta NOTHING = ChatDelta.builder().build();

    private final Random random;
    private final ChatCompletion answer;

    Splitter(Random random, ChatCompletion answer) {
        this.random = random;
        this.answer = answer;
    }

    List<ChatCompletionChunk> chunks() {
        List<Deque<ChunkChoice>> choices = new ArrayList<>();
        answer.choices().forEach(choice -> choices.add(new ArrayDeque<>(pieces(choice))));
        List<ChatCompletionChunk> chunks = new ArrayList<>();
        while (choices.stream().anyMatch(left -> !left.isEmpty())) {
            List<ChunkChoice> together = new ArrayList<>();
            for (Deque<ChunkChoice> left : choices) {
                if (!left.isEmpty() && random.nextBoolean()) {
                    together.add(left.removeFirst());
                }
            }
            chunks.add(chunk(together, null, NONE));
        }
        chunks.add(chunk(List.of(), answer.usage(), answer.additionalProperties()));
        return chunks;
    }

    private ChatCompletionChunk chunk(
            List<ChunkChoice> choices, @Nullable ChatUsage usage, Map<String, @Nullable Object> unknown) {
        return new ChatCompletionChunk(
                answer.id(),
                "chat.completion.chunk",
                answer.created(),
                answer.model(),
                choices,
                usage,
                answer.serviceTier(),
                answer.systemFingerprint(),
                unknown);
    }

    private List<ChunkChoice> pieces(ChatChoice choice) {
        List<ChunkChoice> pieces = new ArrayList<>();
        AnswerMessage message = choice.message();
        if (message != null) {
            List<ChatDelta> deltas = deltas(message);
            deltas.forEach(delta -> pieces.add(new ChunkChoice(choice.index(), delta, null, null, NONE)));
        }
        if (choice.logprobs() != null) {
            pieces.addAll(logprobs(choice.index(), choice.logprobs()));
        }
        pieces.add(new ChunkChoice(
                choice.index(),
                random.nextBoolean() ? null : NOTHING,
                choice.finishReason(),
                null,
                choice.additionalProperties()));
        return pieces;
    }

    private List<ChatDelta> deltas(AnswerMessage message) {
        List<ChatDelta> deltas = new ArrayList<>();
        deltas.add(ChatDelta.builder().role(message.role()).build());
        texts(message.reasoning(), text -> ChatDelta.builder().reasoning(text).build(), deltas);
        texts(
                message.reasoningContent(),
                text -> ChatDelta.builder().reasoningContent(text).build(),
                deltas);
        texts(message.content(), text -> ChatDelta.builder().content(text).build(), deltas);
        texts(message.refusal(), text -> ChatDelta.builder().refusal(text).build(), deltas);
        for (int index = 0; index < message.toolCalls().size(); index++) {
            toolCall(index, message.toolCalls().get(index), deltas);
        }
        FunctionCall call = message.functionCall();
        if (call != null) {
            functionCall(call)
                    .forEach(piece ->
                            deltas.add(ChatDelta.builder().functionCall(piece).build()));
        }
        message.annotations()
                .forEach(note -> deltas.add(
                        ChatDelta.builder().annotations(List.of(note)).build()));
        audio(message.audio(), deltas);
        ChatDeltaBuilder last = ChatDelta.builder();
        message.additionalProperties().forEach(last::additionalProperty);
        deltas.add(last.build());
        return deltas;
    }

    private void toolCall(int index, ToolCall call, List<ChatDelta> deltas) {
        List<FunctionCallDelta> pieces = functionCall(call.function());
        for (int place = 0; place < pieces.size(); place++) {
            boolean first = place == 0;
            ToolCallDelta piece = new ToolCallDelta(
                    index,
                    first ? call.id() : null,
                    first ? call.type() : null,
                    pieces.get(place),
                    first ? call.additionalProperties() : NONE);
            deltas.add(ChatDelta.builder().toolCalls(List.of(piece)).build());
        }
    }

    private List<FunctionCallDelta> functionCall(FunctionCall call) {
        List<FunctionCallDelta> pieces = new ArrayList<>();
        pieces.add(new FunctionCallDelta(call.name(), null, call.additionalProperties()));
        cut(call.arguments()).forEach(text -> pieces.add(new FunctionCallDelta(null, text, NONE)));
        return pieces;
    }

    private void audio(@Nullable AnswerAudio audio, List<ChatDelta> deltas) {
        if (audio == null) {
            return;
        }
        List<AnswerAudio> pieces = new ArrayList<>();
        pieces.add(new AnswerAudio(audio.id(), null, null, null, NONE));
        cut(audio.data()).forEach(text -> pieces.add(new AnswerAudio(null, text, null, null, NONE)));
        cut(audio.transcript()).forEach(text -> pieces.add(new AnswerAudio(null, null, null, text, NONE)));
        pieces.add(new AnswerAudio(null, null, audio.expiresAt(), null, audio.additionalProperties()));
        pieces.forEach(piece -> deltas.add(ChatDelta.builder().audio(piece).build()));
    }

    private List<ChunkChoice> logprobs(@Nullable Integer index, ChoiceLogprobs logprobs) {
        List<ChunkChoice> pieces = new ArrayList<>();
        int cut = random.nextInt(logprobs.content().size() + 1);
        List<TokenLogprob> all = logprobs.content();
        pieces.add(new ChunkChoice(index, null, null, new ChoiceLogprobs(all.subList(0, cut), List.of(), NONE), NONE));
        pieces.add(new ChunkChoice(
                index,
                NOTHING,
                null,
                new ChoiceLogprobs(all.subList(cut, all.size()), logprobs.refusal(), logprobs.additionalProperties()),
                NONE));
        return pieces;
    }

    private void texts(@Nullable String text, Function<String, ChatDelta> delta, List<ChatDelta> deltas) {
        cut(text).forEach(piece -> deltas.add(delta.apply(piece)));
    }

    /** No piece for null, at least one for a text. */
    private List<String> cut(@Nullable String text) {
        List<String> pieces = new ArrayList<>();
        if (text != null) {
            int start = 0;
            while (start < text.length() && random.nextInt(8) != 0) {
                int points = random.nextInt(text.codePointCount(start, text.length()) + 1);
                int end = text.offsetByCodePoints(start, points);
                pieces.add(text.substring(start, end));
                start = end;
            }
            pieces.add(text.substring(start));
        }
        return pieces;
    }
}
