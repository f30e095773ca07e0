package io.runapi.testkit.http;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;

/** An answer that passes everything on; a fault changes the one thing that it is about. */
public abstract class ForwardingAnswer implements Answer {
    /** The answer that this one passes everything on to. */
    protected final Answer to;

    protected ForwardingAnswer(Answer to) {
        this.to = to;
    }

    @Override
    public void send(int status, Map<String, String> headers, byte[] body) throws IOException {
        to.send(status, headers, body);
    }

    @Override
    public void begin(int status, Map<String, String> headers) throws IOException {
        to.begin(status, headers);
    }

    @Override
    public void chunk(byte[] bytes) throws IOException {
        to.chunk(bytes);
    }

    @Override
    public void end() throws IOException {
        to.end();
    }

    @Override
    public void pause(Duration time) throws IOException {
        to.pause(time);
    }

    @Override
    public void stall() throws IOException {
        to.stall();
    }

    @Override
    public void cut(boolean started, int status, Map<String, String> headers, byte[] bytes) throws IOException {
        to.cut(started, status, headers, bytes);
    }

    @Override
    public void drop() throws IOException {
        to.drop();
    }
}
