package io.runapi.testkit;

import io.runapi.testkit.http.Handler;
import io.runapi.testkit.http.ReceivedRequest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what came in. */
final class Requests {
    private final List<ReceivedRequest> all = new CopyOnWriteArrayList<>();

    Handler recording(Handler handler) {
        return (request, answer) -> {
            all.add(request);
            handler.handle(request, answer);
        };
    }

    List<ReceivedRequest> all() {
        return List.copyOf(all);
    }
}
