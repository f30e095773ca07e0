package io.runapi;

import org.jspecify.annotations.Nullable;

/** Adds up the tokens of several answers; what none of them tells stays unknown. */
final class UsageSum {
    private @Nullable ChatUsage total;

    void add(@Nullable ChatUsage usage) {
        if (usage != null) {
            total = total == null ? usage : sum(total, usage);
        }
    }

    @Nullable
    ChatUsage total() {
        return total;
    }

    private static ChatUsage sum(ChatUsage one, ChatUsage other) {
        return ChatUsage.builder()
                .promptTokens(sum(one.promptTokens(), other.promptTokens()))
                .completionTokens(sum(one.completionTokens(), other.completionTokens()))
                .totalTokens(sum(one.totalTokens(), other.totalTokens()))
                .promptTokensDetails(sum(one.promptTokensDetails(), other.promptTokensDetails()))
                .completionTokensDetails(sum(one.completionTokensDetails(), other.completionTokensDetails()))
                .build();
    }

    private static @Nullable PromptTokensDetails sum(
            @Nullable PromptTokensDetails one, @Nullable PromptTokensDetails other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return PromptTokensDetails.builder()
                .cachedTokens(sum(one.cachedTokens(), other.cachedTokens()))
                .audioTokens(sum(one.audioTokens(), other.audioTokens()))
                .build();
    }

    private static @Nullable CompletionTokensDetails sum(
            @Nullable CompletionTokensDetails one, @Nullable CompletionTokensDetails other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return CompletionTokensDetails.builder()
                .reasoningTokens(sum(one.reasoningTokens(), other.reasoningTokens()))
                .audioTokens(sum(one.audioTokens(), other.audioTokens()))
                .acceptedPredictionTokens(sum(one.acceptedPredictionTokens(), other.acceptedPredictionTokens()))
                .rejectedPredictionTokens(sum(one.rejectedPredictionTokens(), other.rejectedPredictionTokens()))
                .build();
    }

    private static @Nullable Integer sum(@Nullable Integer one, @Nullable Integer other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one + other;
    }
}
