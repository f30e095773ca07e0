package io.runapi.client;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What the process says about itself; tests bring their own. */
interface Surroundings {
    /** A system property, null if it is not set. */
    @Nullable
    String property(String name);

    /** An environment variable, null if it is not set. */
    @Nullable
    String variable(String name);

    /** The home directory, null if there is none. */
    @Nullable
    Path home();

    /** Those of this process. */
    static Surroundings ofThisProcess() {
        return new Surroundings() {
            @Override
            public @Nullable String property(String name) {
                return System.getProperty(name);
            }

            @Override
            public @Nullable String variable(String name) {
                return System.getenv(name);
            }

            @Override
            public @Nullable Path home() {
                String home = System.getProperty("user.home");
                return home == null || home.isBlank() ? null : Path.of(home);
            }
        };
    }
}
