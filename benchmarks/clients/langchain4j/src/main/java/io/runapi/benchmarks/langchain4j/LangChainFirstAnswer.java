package io.runapi.benchmarks.langchain4j;

import io.runapi.benchmarks.client.FirstAnswer;

/** A program that asks once and prints the answer. */
public final class LangChainFirstAnswer {
    private LangChainFirstAnswer() {}

    public static void main(String[] arguments) {
        FirstAnswer.show(new LangChainCall(arguments[0]).text());
    }
}
