package io.runapi.benchmarks.langchain4j;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import io.runapi.benchmarks.client.Contender;
import java.util.concurrent.CompletableFuture;

/** Reads a stream's texts, which are handed to a handler. */
public final class LangChainStream implements Contender {
    private final StreamingChatModel model;

    public LangChainStream(String baseUrl) {
        model = LangChainSetup.streamingModel(baseUrl);
    }

    @Override
    public long once() {
        Counter counter = new Counter();
        model.chat(LangChainSetup.messages(), counter);
        return counter.end.join();
    }

    private static final class Counter implements StreamingChatResponseHandler {
        final CompletableFuture<Long> end = new CompletableFuture<>();
        private long characters;

        @Override
        public void onPartialResponse(String text) {
            characters += text.length();
        }

        @Override
        public void onCompleteResponse(ChatResponse whole) {
            end.complete(characters);
        }

        @Override
        public void onError(Throwable failure) {
            end.completeExceptionally(failure);
        }
    }
}
