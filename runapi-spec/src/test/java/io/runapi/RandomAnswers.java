package io.runapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers made up at random, such as a server could give. */
final class RandomAnswers {
    private static final String[] WORDS = {"tea", " and ", "", "Grüße", "\n", "🚀", "{\"a\":", "1}", "\"", "\\", "日本"};

    private final Random random;

    RandomAnswers(Random random) {
        this.random = random;
    }

    ChatCompletion answer() {
        List<ChatChoice> choices = new ArrayList<>();
        for (int index = 0, count = 1 + random.nextInt(3); index < count; index++) {
            choices.add(choice(index));
        }
        return new ChatCompletion(
                "chatcmpl-" + random.nextInt(1000),
                "chat.completion",
                1787270400L + random.nextInt(1000),
                "gemini-3.5-flash",
                choices,
                maybe(this::usage),
                maybe(() -> ServiceTier.of(random.nextBoolean() ? "default" : "tier of tomorrow")),
                maybe(this::text),
                unknown());
    }

    private ChatChoice choice(int index) {
        FinishReason reason = FinishReason.of(random.nextInt(4) == 0 ? "bored" : "stop");
        return new ChatChoice(index, message(), maybe(() -> reason), maybe(this::logprobs), unknown());
    }

    private AnswerMessage message() {
        List<ToolCall> calls = new ArrayList<>();
        for (int index = 0, count = random.nextInt(4); index < count; index++) {
            calls.add(new ToolCall(
                    "call_" + index + random.nextInt(100),
                    random.nextInt(5) == 0 ? "custom" : "function",
                    call(),
                    unknown()));
        }
        return new AnswerMessage(
                "assistant",
                maybe(this::text),
                maybe(this::text),
                calls,
                maybe(this::call),
                maybe(this::text),
                maybe(this::text),
                random.nextBoolean() ? List.of() : List.of(Map.of("url", "https://example.com"), "note"),
                maybe(() -> new AnswerAudio("audio_1", text(), 1787270400L, text(), unknown())),
                unknown());
    }

    private FunctionCall call() {
        return new FunctionCall("f" + random.nextInt(100), text(), unknown());
    }

    private ChatUsage usage() {
        return new ChatUsage(
                random.nextInt(),
                random.nextInt(),
                null,
                maybe(() -> new PromptTokensDetails(random.nextInt(), null, unknown())),
                maybe(() -> new CompletionTokensDetails(random.nextInt(), 1, null, 0, unknown())),
                unknown());
    }

    private ChoiceLogprobs logprobs() {
        return new ChoiceLogprobs(tokens(), tokens(), unknown());
    }

    private List<TokenLogprob> tokens() {
        List<TokenLogprob> tokens = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            tokens.add(new TokenLogprob(
                    text(),
                    -random.nextDouble(),
                    List.of(1, 2),
                    List.of(new TopLogprob("t", -0.5, List.of(), unknown())),
                    unknown()));
        }
        return tokens;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int count = random.nextInt(6); count > 0; count--) {
            text.append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    private Map<String, @Nullable Object> unknown() {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        if (random.nextInt(3) == 0) {
            properties.put("x_new", text());
            properties.put("x_nested", Map.of("deep", List.of(true)));
        }
        return properties;
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? null : value.get();
    }
}
