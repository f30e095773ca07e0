package io.runapi.task;

import io.runapi.client.ResultCodecs;
import io.runapi.json.JsonCodec;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds tasks again. */
public final class Tasks {
    private final TaskPoller poller;
    private final ResultCodecs codecs;

    Tasks(TaskPoller poller, ResultCodecs codecs) {
        this.poller = poller;
        this.codecs = codecs;
    }

    /**
     * A handle for a task created earlier, by any process. Nothing is sent until it is asked.
     *
     * @throws IllegalArgumentException if this front door has no task with that result type
     */
    public <T> Task<T> resume(TaskRef ref, Class<T> result) {
        JsonCodec<T> codec = codecs.find(result);
        if (codec == null) {
            throw new IllegalArgumentException("No task of this API gives a " + result.getName()
                    + ". Use the class that the service's method gives in Task<...>, for instance Videos.class, or"
                    + " resume(ref) without a class for free-form JSON.\n    task: " + ref);
        }
        return poller.resumed(ref, codec);
    }

    /** The same where the result's type is not known: it comes as free-form JSON. */
    public Task<Map<String, @Nullable Object>> resume(TaskRef ref) {
        return poller.resumed(ref, FreeFormCodec.INSTANCE);
    }
}
