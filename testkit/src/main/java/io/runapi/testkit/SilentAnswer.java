package io.runapi.testkit;

import io.runapi.testkit.http.Answer;
import io.runapi.testkit.http.ForwardingAnswer;
import java.time.Duration;
import java.util.Map;

/** Lets the server do its work and tells the client nothing of it. */
final class SilentAnswer extends ForwardingAnswer {
    SilentAnswer(Answer to) {
        super(to);
    }

    @Override
    public void send(int status, Map<String, String> headers, byte[] body) {}

    @Override
    public void begin(int status, Map<String, String> headers) {}

    @Override
    public void chunk(byte[] bytes) {}

    @Override
    public void end() {}

    @Override
    public void pause(Duration time) {}
}
