package demo;

import io.runapi.client.RunApiClient;
import io.runapi.declaration.Catalog;

/** A front door. */
@Catalog(version = "2026-08-21")
public final class RunDemo {
    private final RunApiClient client;

    RunDemo(RunApiClient client) {
        this.client = client;
    }

    public RunwayService runway() {
        return RunwayServiceClient.of(client);
    }

    public ChatService chat() {
        return ChatServiceClient.of(client);
    }


}
