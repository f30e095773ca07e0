package demo;

import io.runapi.json.JsonCodec;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import io.runapi.json.PropertyNames;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link StoredFiles}. */
@Generated("io.runapi.processor")
final class StoredFilesCodec implements JsonCodec<StoredFiles> {
    static final StoredFilesCodec INSTANCE = new StoredFilesCodec();

    static final PropertyNames NAMES = PropertyNames.of("id", "text");

    private StoredFilesCodec() {}

    @Override
    public StoredFiles read(JsonReader in) {
        String id = null;
        String text = null;
        Map<String, @Nullable Object> additionalProperties = null;
        for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
            switch (property) {
                case 0 -> id = in.string(); // id
                case 1 -> text = in.string(); // text
                default -> additionalProperties = in.keep(additionalProperties);
            }
        }
        return new StoredFiles(id, text, additionalProperties);
    }

    @Override
    public void write(JsonWriter out, StoredFiles value) {
        out.beginObject();
        out.property("id", value.id());
        out.property("text", value.text());
        out.properties(value.additionalProperties());
        out.endObject();
    }
}
