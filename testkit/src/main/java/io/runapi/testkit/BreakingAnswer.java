package io.runapi.testkit;

import io.runapi.testkit.http.Answer;
import io.runapi.testkit.http.ForwardingAnswer;
import java.io.IOException;
import java.util.Map;

/** Lets some chunks through and then breaks. */
final class BreakingAnswer extends ForwardingAnswer {
    private final int chunks;
    private final Break breakage;
    private int status;
    private Map<String, String> headers = Map.of();
    private int passed;

    BreakingAnswer(Answer to, int chunks, Break breakage) {
        super(to);
        this.chunks = chunks;
        this.breakage = breakage;
    }

    @Override
    public void send(int code, Map<String, String> with, byte[] body) throws IOException {
        if (chunks > 0) {
            to.send(code, with, body);
        } else {
            breakage.happen(false, code, with, body);
        }
    }

    @Override
    public void begin(int code, Map<String, String> with) throws IOException {
        status = code;
        headers = with;
        to.begin(code, with);
    }

    @Override
    public void chunk(byte[] bytes) throws IOException {
        if (passed++ < chunks) {
            to.chunk(bytes);
        } else {
            breakage.happen(true, status, headers, bytes);
        }
    }

    /** How it breaks. */
    @FunctionalInterface
    interface Break {
        /**
         * Does the damage to what would have been sent. Throws, so that the usual answer does not go on.
         *
         * @param started whether it is a chunk of an answer whose head was sent
         */
        void happen(boolean started, int status, Map<String, String> headers, byte[] bytes) throws IOException;
    }

    /** The answer is over, in good order for the connection. */
    static final class Over extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
