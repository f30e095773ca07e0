package io.runapi.samples.quickstart;

import io.runapi.annotation.Fixed;
import io.runapi.annotation.Prompt;
import io.runapi.annotation.RunApiModel;
import io.runapi.annotation.SystemPrompt;
import java.util.stream.Stream;

/** A chat model that explains one thing by another. */
@RunApiModel("claude-sonnet-4.6")
@SystemPrompt("You are a patient teacher. You answer in two sentences.")
@Fixed(param = "max_tokens", value = "200")
public interface Explainer {
    @Prompt("Explain {topic} to {listener}.")
    Stream<String> explain(String topic, String listener);
}
