package io.runapi.client;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;

/**
 * What a request sends.
 *
 * @param publisher the bytes, anew for each attempt
 * @param contentType what they are
 */
record Payload(BodyPublisher publisher, String contentType) {
    static Payload json(byte[] document) {
        return new Payload(BodyPublishers.ofByteArray(document), "application/json");
    }
}
