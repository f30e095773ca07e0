package io.runapi.task;

import io.runapi.json.JsonCodec;
import io.runapi.json.JsonCodecs;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import io.runapi.json.PropertyNames;
import java.util.List;

/** A result for the tests: {@code {"videos": ["a.mp4"]}}. */
record Clips(List<String> videos) {
    static final JsonCodec<Clips> CODEC = new JsonCodec<>() {
        private final PropertyNames names = PropertyNames.of("videos");

        @Override
        public Clips read(JsonReader in) {
            List<String> videos = List.of();
            for (int name = in.beginObject(names); name != PropertyNames.END; name = in.next(names)) {
                if (name == 0) {
                    videos = in.list(JsonCodecs.STRING);
                }
            }
            return new Clips(videos);
        }

        @Override
        public void write(JsonWriter out, Clips value) {
            throw new UnsupportedOperationException();
        }
    };
}
