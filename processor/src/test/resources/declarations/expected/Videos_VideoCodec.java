package demo;

import io.runapi.json.JsonCodec;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import io.runapi.json.PropertyNames;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Videos.Video}. */
@Generated("io.runapi.processor")
final class Videos_VideoCodec implements JsonCodec<Videos.Video> {
    static final Videos_VideoCodec INSTANCE = new Videos_VideoCodec();

    static final PropertyNames NAMES = PropertyNames.of("url", "size_bytes");

    private Videos_VideoCodec() {}

    @Override
    public Videos.Video read(JsonReader in) {
        String url = null;
        Long sizeBytes = null;
        Map<String, @Nullable Object> additionalProperties = null;
        for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
            switch (property) {
                case 0 -> url = in.string(); // url
                case 1 -> sizeBytes = in.longInteger(); // size_bytes
                default -> additionalProperties = in.keep(additionalProperties);
            }
        }
        return new Videos.Video(url, sizeBytes, additionalProperties);
    }

    @Override
    public void write(JsonWriter out, Videos.Video value) {
        out.beginObject();
        out.property("url", value.url());
        out.property("size_bytes", value.sizeBytes());
        out.properties(value.additionalProperties());
        out.endObject();
    }
}
