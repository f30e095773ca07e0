package io.runapi.testkit.http;

import java.io.IOException;

/** Answers requests. Called by one thread per connection. */
@FunctionalInterface
public interface Handler {
    /** Answers the request, or throws when the client went away. */
    void handle(ReceivedRequest request, Answer answer) throws IOException;
}
