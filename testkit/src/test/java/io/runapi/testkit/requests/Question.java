package io.runapi.testkit.requests;

import io.runapi.annotation.Fixed;
import io.runapi.annotation.RunApiModel;
import io.runapi.annotation.SystemPrompt;

/** A chat as a request: what the user says, and how freely to answer. */
@RunApiModel("claude-opus-4.8")
@SystemPrompt("You answer in one sentence.")
@Fixed(param = "max_tokens", value = "100")
interface Question {
    String prompt();

    default double temperature() {
        return prompt().endsWith("?") ? 0.2 : 0.9;
    }
}
