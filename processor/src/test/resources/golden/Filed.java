package app;

import io.runapi.annotation.Prompt;
import io.runapi.annotation.RunApiModel;
import io.runapi.annotation.SystemPrompt;

@RunApiModel("claude-opus-4.8")
@SystemPrompt(resource = "/prompts/system.txt")
public interface Filed {
    @Prompt(resource = "prompts/review.txt")
    String review(String team, String diff);
}
