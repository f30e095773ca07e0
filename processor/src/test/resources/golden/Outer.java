package app;

import io.runapi.Transcript;
import io.runapi.annotation.RunApiModel;
import java.net.URI;

final class Outer {
    interface Listens<S, T> {
        T listen(S audioUrl);

        boolean equals(Object other);

        String toString();
    }

    @RunApiModel("whisper")
    interface Ear extends Listens<URI, Transcript> {
        Transcript listenTo(String audioUrl);
    }

    private Outer() {}
}
