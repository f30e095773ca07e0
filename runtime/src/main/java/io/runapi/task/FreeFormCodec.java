package io.runapi.task;

import io.runapi.json.Immutable;
import io.runapi.json.JsonCodec;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import io.runapi.json.PropertyNames;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of which nothing is known. */
final class FreeFormCodec implements JsonCodec<Map<String, @Nullable Object>> {
    static final FreeFormCodec INSTANCE = new FreeFormCodec();

    private static final PropertyNames NONE = PropertyNames.of();

    private FreeFormCodec() {}

    @Override
    public Map<String, @Nullable Object> read(JsonReader in) {
        Map<String, @Nullable Object> kept = null;
        for (int name = in.beginObject(NONE); name != PropertyNames.END; name = in.next(NONE)) {
            kept = in.keep(kept);
        }
        return Immutable.map(kept);
    }

    @Override
    public void write(JsonWriter out, Map<String, @Nullable Object> value) {
        out.beginObject();
        out.properties(value);
        out.endObject();
    }
}
