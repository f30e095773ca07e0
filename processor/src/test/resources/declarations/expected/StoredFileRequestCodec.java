package demo;

import io.runapi.json.JsonCodec;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import io.runapi.json.PropertyNames;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link StoredFileRequest}. */
@Generated("io.runapi.processor")
final class StoredFileRequestCodec implements JsonCodec<StoredFileRequest> {
    static final StoredFileRequestCodec INSTANCE = new StoredFileRequestCodec();

    static final PropertyNames NAMES = PropertyNames.of("id");

    private StoredFileRequestCodec() {}

    @Override
    @NullUnmarked
    public StoredFileRequest read(JsonReader in) {
        String id = null;
        Map<String, @Nullable Object> additionalProperties = null;
        for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
            switch (property) {
                case 0 -> id = in.string(); // id
                default -> additionalProperties = in.keep(additionalProperties);
            }
        }
        return new StoredFileRequest(id, additionalProperties);
    }

    @Override
    public void write(JsonWriter out, StoredFileRequest value) {
        out.beginObject();
        out.property("id", value.id());
        out.properties(value.additionalProperties());
        out.endObject();
    }
}
