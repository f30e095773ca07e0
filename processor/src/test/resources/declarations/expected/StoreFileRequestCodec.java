package demo;

import io.runapi.file.FileContent;
import io.runapi.json.JsonCodec;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import io.runapi.json.PropertyNames;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link StoreFileRequest}. */
@Generated("io.runapi.processor")
final class StoreFileRequestCodec implements JsonCodec<StoreFileRequest> {
    static final StoreFileRequestCodec INSTANCE = new StoreFileRequestCodec();

    static final PropertyNames NAMES = PropertyNames.of("file", "purpose", "mask");

    private StoreFileRequestCodec() {}

    @Override
    @NullUnmarked
    public StoreFileRequest read(JsonReader in) {
        FileContent file = null;
        String purpose = null;
        FileContent mask = null;
        Map<String, @Nullable Object> additionalProperties = null;
        for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
            switch (property) {
                case 0 -> in.skip(); // file
                case 1 -> purpose = in.string(); // purpose
                case 2 -> in.skip(); // mask
                default -> additionalProperties = in.keep(additionalProperties);
            }
        }
        return new StoreFileRequest(file, purpose, mask, additionalProperties);
    }

    @Override
    public void write(JsonWriter out, StoreFileRequest value) {
        out.beginObject();
        out.property("purpose", value.purpose());
        out.properties(value.additionalProperties());
        out.endObject();
    }
}
