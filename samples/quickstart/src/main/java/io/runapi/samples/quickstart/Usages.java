package io.runapi.samples.quickstart;

import io.runapi.ChatCompletion;

/** What an answer used, in a line. */
final class Usages {
    private Usages() {}

    static void print(Printer out, ChatCompletion answer) {
        var usage = answer.usage();
        out.paragraph(
                usage == null
                        ? "[" + answer.model() + "]"
                        : "[%s: %s tokens in, %s out, %s in all]"
                                .formatted(
                                        answer.model(),
                                        usage.promptTokens(),
                                        usage.completionTokens(),
                                        usage.totalTokens()));
    }
}
