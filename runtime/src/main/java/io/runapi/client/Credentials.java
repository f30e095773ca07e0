package io.runapi.client;

import io.runapi.error.ConfigurationException;
import io.runapi.error.ErrorDetails;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The key and the address that it belongs to.
 *
 * @param key never shown
 * @param baseUrl where it goes
 */
record Credentials(ApiKey key, BaseUrl baseUrl) {
    private static final String KEY_PROPERTY = "runapi.api.key";
    private static final String KEY_VARIABLE = "RUNAPI_API_KEY";
    private static final String URL_PROPERTY = "runapi.base.url";
    private static final String URL_VARIABLE = "RUNAPI_BASE_URL";
    private static final Setting DEFAULT_URL = new Setting("https://runapi.ai", "the default");

    /** Looks in the builder, the system properties, the environment and, if it may, the shared file, in this order. */
    static Credentials find(
            @Nullable Setting key, @Nullable Setting url, Surroundings surroundings, boolean useConfigFile) {
        Lookup lookup = new Lookup(surroundings, useConfigFile);
        Setting foundKey = lookup.find(key, KEY_PROPERTY, KEY_VARIABLE, "api_key", "apiKey");
        if (foundKey == null) {
            throw new ConfigurationException(
                    "No API key was found. Looked in: the builder (apiKey), the system property " + KEY_PROPERTY
                            + ", the environment variable " + KEY_VARIABLE + lookup.fileLookedIn()
                            + ". Get a key at https://runapi.ai and set one of them.",
                    ErrorDetails.NONE,
                    null);
        }
        Setting foundUrl = lookup.find(url, URL_PROPERTY, URL_VARIABLE, "base_url", "baseUrl");
        boolean unset = foundUrl == null || (url == null && foundUrl.value().isBlank());
        return new Credentials(ApiKey.of(foundKey), BaseUrl.of(unset || foundUrl == null ? DEFAULT_URL : foundUrl));
    }

    /** The places in order; the file is read only if all before it are silent. */
    private static final class Lookup {
        private final Surroundings surroundings;
        private final boolean useConfigFile;
        private @Nullable ConfigFile file;

        Lookup(Surroundings surroundings, boolean useConfigFile) {
            this.surroundings = surroundings;
            this.useConfigFile = useConfigFile;
        }

        @Nullable
        Setting find(@Nullable Setting given, String property, String variable, String... names) {
            if (given != null) {
                return given;
            }
            String value = surroundings.property(property);
            if (value != null) {
                return new Setting(value, "the system property " + property);
            }
            value = surroundings.variable(variable);
            if (value != null) {
                return new Setting(value, "the environment variable " + variable);
            }
            ConfigFile config = file();
            return config == null ? null : config.find(names);
        }

        String fileLookedIn() {
            ConfigFile config = file();
            return config != null
                    ? ", the file " + config.path()
                    : " (the file .config/runapi/config.json is read only after useConfigFile())";
        }

        private @Nullable ConfigFile file() {
            Path home = useConfigFile ? surroundings.home() : null;
            if (file == null && home != null) {
                file = ConfigFile.read(home);
            }
            return file;
        }
    }
}
