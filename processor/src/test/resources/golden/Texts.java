package app;

import io.runapi.annotation.Prompt;
import io.runapi.annotation.RunApiModel;

@RunApiModel("gemini-3.5-flash")
public interface Texts {
    @Prompt("""
            Say "hello" to {name}, who owes $5 \\ {{or less}}.
              \tUse emoji 🎬 and the word naïve.
            """)
    String quotes(String name);

    @Prompt("{a}{b}")
    String numbers(int a, long b);

    @Prompt("{a} and {b}")
    String pair(int a, long b);

    @Prompt("{count}")
    String number(int count);

    @Prompt("{text}")
    String text(String text);

    @Prompt("{{}}")
    String braces();
}
