package io.runapi;

/** A program that asks one question and prints the answer, for {@link ColdStartTest}. */
final class FirstChat {
    private FirstChat() {}

    public static void main(String[] arguments) {
        try (RunApi runapi =
                RunApi.builder().apiKey("key").baseUrl(arguments[0]).build()) {
            ChatCompletion answer = runapi.chat()
                    .complete(ChatCompletionRequest.builder("gemini-3.5-flash")
                            .system("You are concise.")
                            .user("What is gRPC?")
                            .temperature(0.7)
                            .maxTokens(256)
                            .build());
            System.out.println(answer.text());
        }
    }
}
