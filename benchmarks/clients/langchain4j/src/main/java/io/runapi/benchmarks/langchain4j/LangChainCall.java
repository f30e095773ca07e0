package io.runapi.benchmarks.langchain4j;

import dev.langchain4j.model.chat.ChatModel;
import io.runapi.benchmarks.client.Contender;

/** Makes a call and takes the answer's text. */
public final class LangChainCall implements Contender {
    private final ChatModel model;

    public LangChainCall(String baseUrl) {
        model = LangChainSetup.model(baseUrl);
    }

    @Override
    public long once() {
        return text().length();
    }

    String text() {
        return model.chat(LangChainSetup.messages()).aiMessage().text();
    }
}
