package io.runapi.samples.quickstart;

import io.runapi.RunApi;
import io.runapi.task.PollSchedule;
import io.runapi.testkit.RunApiServer;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where calls go: a test server on this machine, or RunAPI itself if somebody asked for it by name. */
final class Place implements AutoCloseable {
    private static final String OFFLINE = """
            Offline: a test server on this machine answers, and nothing is charged.
            To call RunAPI itself, which costs money: -Dexec.args=--live, and your key in RUNAPI_API_KEY.""";
    private static final String LIVE = "Live: RunAPI answers, and charges your account for these calls.";

    private final @Nullable RunApiServer server;

    private Place(@Nullable RunApiServer server) {
        this.server = server;
    }

    /** Reads the command line. A key in the environment alone never makes a call cost money: it takes the flag. */
    static Place of(String[] args) {
        return new Place(Arrays.asList(args).contains("--live") ? null : RunApiServer.start());
    }

    /**
     * A client. Live, it finds key and base URL where the README says, and asks for tasks at its usual pace; the test
     * server is quicker than any model, so it is asked more often.
     */
    RunApi connect() {
        if (server == null) {
            return RunApi.create();
        }
        return RunApi.builder()
                .baseUrl(server.baseUrl())
                .apiKey(server.apiKey())
                .pollSchedule(PollSchedule.fixed(Duration.ofMillis(300)))
                .build();
    }

    String describe() {
        return server == null ? LIVE : OFFLINE;
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
