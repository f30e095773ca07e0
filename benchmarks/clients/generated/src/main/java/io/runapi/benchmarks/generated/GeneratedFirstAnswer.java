package io.runapi.benchmarks.generated;

import io.runapi.benchmarks.client.FirstAnswer;
import io.runapi.benchmarks.generated.http.ApiException;

/** A program that asks once and prints the answer. */
public final class GeneratedFirstAnswer {
    private GeneratedFirstAnswer() {}

    public static void main(String[] arguments) throws ApiException {
        FirstAnswer.show(new GeneratedCall(arguments[0]).text());
    }
}
