package app;

import io.runapi.ChatCompletionRequest;
import io.runapi.ChatService;
import io.runapi.RunApi;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** {@link Judge} on model {@code claude-opus-4.8}. */
@Generated("io.runapi.processor")
@NullMarked
final class JudgeClient implements Judge {
    private final ChatService chat;

    JudgeClient(RunApi runapi) {
        this.chat = runapi.chat();
    }

    @Override
    public Judge.Review review(String diff) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("claude-opus-4.8")
                .user("Review " + diff)
                .answerAs(JudgeJson.REVIEW)
                .build();
        return chat.complete(request).as(JudgeJson.REVIEW);
    }

    @Override
    public CompletableFuture<Judge.Review> reviewLater(String diff) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("claude-opus-4.8")
                .user("Review " + diff)
                .answerAs(JudgeJson.REVIEW)
                .build();
        return chat.completeAsync(request).thenApply(answer -> answer.as(JudgeJson.REVIEW));
    }

    @Override
    public List<Judge.Finding> findings(String diff) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("claude-opus-4.8")
                .user("What is wrong with " + diff + "?")
                .answerAs(JudgeJson.FINDING_LIST)
                .build();
        return chat.complete(request).as(JudgeJson.FINDING_LIST);
    }

    @Override
    public Stream<Judge.Finding> findingsOneByOne(String diff) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("claude-opus-4.8")
                .user("What is wrong with " + diff + "?")
                .answerAs(JudgeJson.FINDING_LIST)
                .build();
        return chat.stream(request).elements(JudgeJson.FINDING_LIST);
    }

    @Override
    public Judge.Severity severity(String diff) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("claude-opus-4.8")
                .user("How bad is " + diff + "?")
                .answerAs(JudgeJson.SEVERITY)
                .build();
        return chat.complete(request).as(JudgeJson.SEVERITY);
    }

    @Override
    public int lines(String diff) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("claude-opus-4.8")
                .user("How many lines has " + diff + "?")
                .answerAs(JudgeJson.INTEGER)
                .build();
        return chat.complete(request).as(JudgeJson.INTEGER);
    }

    @Override
    public Map<String, Judge.Severity> byFile(String diff) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("claude-opus-4.8")
                .user("Which lines of " + diff + " are how bad?")
                .answerAs(JudgeJson.STRING_SEVERITY_MAP)
                .build();
        return chat.complete(request).as(JudgeJson.STRING_SEVERITY_MAP);
    }

    @Override
    public Judge.Figure draw(String what) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("claude-opus-4.8")
                .user("Draw " + what)
                .answerAs(JudgeJson.FIGURE)
                .build();
        return chat.complete(request).as(JudgeJson.FIGURE);
    }

    @Override
    public Judge.Bill bill(String text) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("claude-opus-4.8")
                .user("Read the bill " + text)
                .answerAs(JudgeJson.BILL)
                .build();
        return chat.complete(request).as(JudgeJson.BILL);
    }
}
