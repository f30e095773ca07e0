package io.runapi.benchmarks.runapi;

import io.runapi.benchmarks.client.FirstAnswer;

/** A program that asks once and prints the answer. */
public final class RunApiFirstAnswer {
    private RunApiFirstAnswer() {}

    public static void main(String[] arguments) {
        FirstAnswer.show(new RunApiCall(arguments[0]).text());
    }
}
