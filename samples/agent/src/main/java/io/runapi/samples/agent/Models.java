package io.runapi.samples.agent;

import java.util.List;
import java.util.Locale;

/** The models that the agent offers. */
final class Models {
    static final List<String> KNOWN = List.of(
            "gemini-3.5-flash",
            "gemini-2.5-pro",
            "claude-opus-4.8",
            "claude-sonnet-4.6",
            "claude-haiku-4.5",
            "gpt-5.5");

    private Models() {}

    /** The first known model that begins so ({@code claude}); otherwise the word itself: new models come every week. */
    static String find(String wanted) {
        String beginning = wanted.toLowerCase(Locale.ROOT);
        return KNOWN.stream().filter(id -> id.startsWith(beginning)).findFirst().orElse(wanted);
    }
}
