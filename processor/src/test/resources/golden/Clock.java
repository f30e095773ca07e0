package app;

import io.runapi.annotation.Tool;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

class Clock {
    @Tool("The time now, in UTC.")
    static Instant now() {
        return Instant.EPOCH;
    }

    abstract static class Alarm extends Clock implements Named {
        @Tool("Waits.")
        abstract void pause(int seconds);

        @Override
        public @Nullable String called() {
            return "alarm";
        }
    }

    interface Named {
        @Tool(value = "What it is called.", name = "name")
        @Nullable
        String called();
    }
}
