package io.runapi.client;

import java.net.http.HttpRequest.BodyPublisher;

/**
 * What a request sends.
 *
 * @param publisher the bytes, anew for each attempt
 * @param contentType what they are
 */
record Payload(BodyPublisher publisher, String contentType) {
    static final String JSON = "application/json";

    static Payload json(byte[] document) {
        return new Payload(new Document(document), JSON);
    }
}
