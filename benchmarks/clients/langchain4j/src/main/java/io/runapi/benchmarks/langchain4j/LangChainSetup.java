package io.runapi.benchmarks.langchain4j;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import io.runapi.benchmarks.client.Question;
import java.util.List;

/** The models and the request that all of the contenders here share. What a request asks for is set on the model. */
final class LangChainSetup {
    private LangChainSetup() {}

    static ChatModel model(String baseUrl) {
        return OpenAiChatModel.builder()
                .baseUrl(baseUrl)
                .apiKey(Question.KEY)
                .modelName(Question.MODEL)
                .temperature(Question.TEMPERATURE)
                .maxTokens(Question.MAX_TOKENS)
                .build();
    }

    static StreamingChatModel streamingModel(String baseUrl) {
        return OpenAiStreamingChatModel.builder()
                .baseUrl(baseUrl)
                .apiKey(Question.KEY)
                .modelName(Question.MODEL)
                .temperature(Question.TEMPERATURE)
                .maxTokens(Question.MAX_TOKENS)
                .build();
    }

    static List<ChatMessage> messages() {
        return List.of(SystemMessage.from(Question.SYSTEM), UserMessage.from(Question.USER));
    }
}
