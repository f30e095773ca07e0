package demo;

import io.runapi.json.JsonCodec;
import io.runapi.json.JsonCodecs;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import io.runapi.json.PropertyNames;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link ListFilesRequest}. */
@Generated("io.runapi.processor")
final class ListFilesRequestCodec implements JsonCodec<ListFilesRequest> {
    static final ListFilesRequestCodec INSTANCE = new ListFilesRequestCodec();

    static final PropertyNames NAMES = PropertyNames.of("after", "limit", "tags");

    private ListFilesRequestCodec() {}

    @Override
    public ListFilesRequest read(JsonReader in) {
        String after = null;
        Integer limit = null;
        List<String> tags = List.of();
        Map<String, @Nullable Object> additionalProperties = null;
        for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
            switch (property) {
                case 0 -> after = in.string(); // after
                case 1 -> limit = in.integer(); // limit
                case 2 -> tags = in.list(JsonCodecs.STRING); // tags
                default -> additionalProperties = in.keep(additionalProperties);
            }
        }
        return new ListFilesRequest(after, limit, tags, additionalProperties);
    }

    @Override
    public void write(JsonWriter out, ListFilesRequest value) {
        out.beginObject();
        out.property("after", value.after());
        out.property("limit", value.limit());
        out.list("tags", value.tags(), JsonCodecs.STRING);
        out.properties(value.additionalProperties());
        out.endObject();
    }
}
