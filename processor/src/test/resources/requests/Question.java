package app;

import io.runapi.annotation.Fixed;
import io.runapi.annotation.RunApiModel;
import io.runapi.annotation.SystemPrompt;

@RunApiModel("claude-opus-4.8")
@SystemPrompt("You answer in one sentence.")
@Fixed(param = "max_tokens", value = "100")
public interface Question {
    String prompt();

    default double temperature() {
        return prompt().endsWith("?") ? 0.2 : 0.9;
    }
}
