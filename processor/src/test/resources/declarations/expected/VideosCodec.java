package demo;

import io.runapi.json.JsonCodec;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import io.runapi.json.PropertyNames;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Videos}. */
@Generated("io.runapi.processor")
final class VideosCodec implements JsonCodec<Videos> {
    static final VideosCodec INSTANCE = new VideosCodec();

    static final PropertyNames NAMES = PropertyNames.of("id", "videos");

    private VideosCodec() {}

    @Override
    public Videos read(JsonReader in) {
        String id = null;
        List<Videos.Video> videos = List.of();
        Map<String, @Nullable Object> additionalProperties = null;
        for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
            switch (property) {
                case 0 -> id = in.string(); // id
                case 1 -> videos = in.list(Videos_VideoCodec.INSTANCE); // videos
                default -> additionalProperties = in.keep(additionalProperties);
            }
        }
        return new Videos(id, videos, additionalProperties);
    }

    @Override
    public void write(JsonWriter out, Videos value) {
        out.beginObject();
        out.property("id", value.id());
        out.list("videos", value.videos(), Videos_VideoCodec.INSTANCE);
        out.properties(value.additionalProperties());
        out.endObject();
    }
}
