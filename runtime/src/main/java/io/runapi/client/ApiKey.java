package io.runapi.client;

import io.runapi.error.ConfigurationException;
import io.runapi.error.ErrorDetails;

/** The API key and where it came from. Never shows the key. */
final class ApiKey {
    /** Shorter texts stand in any message by chance; nobody's key is that short. */
    private static final int SHORTEST_REDACTED = 4;

    private final String value;
    private final String source;

    private ApiKey(String value, String source) {
        this.value = value;
        this.source = source;
    }

    /** Checks a key; space around it, as a file's last line end leaves it, is dropped. */
    static ApiKey of(Setting setting) {
        String value = setting.value().strip();
        if (value.isEmpty()) {
            throw refused(setting, "is blank");
        }
        for (int i = 0; i < value.length(); i++) {
            char one = value.charAt(i);
            if (one == ' ' || one == '\t' || one == '\n' || one == '\r') {
                throw refused(setting, "has white space inside");
            } else if (one < ' ' || one == 0x7f) {
                throw refused(setting, "has control characters inside");
            } else if (one > 0x7f) {
                throw refused(setting, "has characters other than ASCII inside");
            }
        }
        if (value.startsWith("\"") || value.startsWith("'")) {
            throw refused(setting, "starts with a quotation mark");
        }
        return new ApiKey(value, setting.source());
    }

    /** What stands after {@code Authorization:}. */
    String authorization() {
        return "Bearer " + value;
    }

    /** The place that the key came from, as it reads after "from". */
    String source() {
        return source;
    }

    /** A text from outside without the key, should it quote it. */
    String redact(String text) {
        return value.length() < SHORTEST_REDACTED ? text : text.replace(value, "***");
    }

    @Override
    public String toString() {
        return "*** (from " + source + ")";
    }

    private static ConfigurationException refused(Setting setting, String fault) {
        return new ConfigurationException(
                "The API key from " + setting.source() + " " + fault
                        + ". Set it to the key exactly as runapi.ai shows it, without \"Bearer\" and quotation marks.",
                ErrorDetails.NONE,
                null);
    }
}
