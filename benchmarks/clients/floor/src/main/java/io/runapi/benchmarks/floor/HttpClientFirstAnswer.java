package io.runapi.benchmarks.floor;

import io.runapi.benchmarks.client.FirstAnswer;
import java.io.IOException;
import java.net.http.HttpResponse;

/** A program that asks once and prints the answer, all of its JSON. */
public final class HttpClientFirstAnswer {
    private HttpClientFirstAnswer() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Http http = new Http(arguments[0], false);
        FirstAnswer.show(http.client
                .send(http.request(), HttpResponse.BodyHandlers.ofString())
                .body());
    }
}
