package io.runapi.benchmarks.openai;

import io.runapi.benchmarks.client.FirstAnswer;

/** A program that asks once and prints the answer. */
public final class OpenAiFirstAnswer {
    private OpenAiFirstAnswer() {}

    public static void main(String[] arguments) {
        FirstAnswer.show(new OpenAiCall(arguments[0]).text());
    }
}
