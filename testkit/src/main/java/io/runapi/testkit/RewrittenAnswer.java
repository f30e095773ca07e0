package io.runapi.testkit;

import io.runapi.testkit.http.Answer;
import io.runapi.testkit.http.ForwardingAnswer;
import java.io.IOException;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Changes headers and body on their way out. A body that comes in chunks keeps its chunks. */
final class RewrittenAnswer extends ForwardingAnswer {
    private final UnaryOperator<Map<String, String>> headers;
    private final UnaryOperator<byte[]> body;

    RewrittenAnswer(Answer to, UnaryOperator<Map<String, String>> headers, UnaryOperator<byte[]> body) {
        super(to);
        this.headers = headers;
        this.body = body;
    }

    @Override
    public void send(int status, Map<String, String> usual, byte[] bytes) throws IOException {
        to.send(status, headers.apply(usual), body.apply(bytes));
    }

    @Override
    public void begin(int status, Map<String, String> usual) throws IOException {
        to.begin(status, headers.apply(usual));
    }
}
