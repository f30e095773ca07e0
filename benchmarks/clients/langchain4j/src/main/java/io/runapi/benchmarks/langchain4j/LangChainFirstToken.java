package io.runapi.benchmarks.langchain4j;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import io.runapi.benchmarks.client.Contender;
import java.util.concurrent.CompletableFuture;

/** Waits for the first text of a stream, then drops the rest. */
public final class LangChainFirstToken implements Contender {
    private final StreamingChatModel model;

    public LangChainFirstToken(String baseUrl) {
        model = LangChainSetup.streamingModel(baseUrl);
    }

    @Override
    public long once() {
        Watch watch = new Watch();
        model.chat(LangChainSetup.messages(), watch);
        watch.end.join();
        return watch.first;
    }

    private static final class Watch implements StreamingChatResponseHandler {
        final CompletableFuture<Void> end = new CompletableFuture<>();
        final long begun = System.nanoTime();
        long first;

        @Override
        public void onPartialResponse(String text) {
            if (first == 0) {
                first = System.nanoTime() - begun;
            }
        }

        @Override
        public void onCompleteResponse(ChatResponse whole) {
            end.complete(null);
        }

        @Override
        public void onError(Throwable failure) {
            end.completeExceptionally(failure);
        }
    }
}
