package io.runapi.error;

import org.jspecify.annotations.Nullable;

/** The client can't be built: no key, a malformed one, or a base URL that would leak it. */
public final class ConfigurationException extends RunApiException {
    private static final long serialVersionUID = 1L;

    public ConfigurationException(String message, ErrorDetails details, @Nullable Throwable cause) {
        super(message, details, cause);
    }
}
