package io.runapi.client;

import io.runapi.json.JsonCodec;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import io.runapi.json.PropertyNames;

/** The smallest document: {@code {"text": "..."}}. */
record Echo(String text) {
    static final JsonCodec<Echo> CODEC = new Codec();
    static final Call<Echo, Echo> CHAT = Call.post("/v1/chat/completions", CODEC, CODEC);
    static final Call<Void, Echo> GET = Call.get("/v1/models", CODEC);
    static final TaskCall<Echo, Echo> TASK = TaskCall.post("/api/v1/runway/text_to_video", CODEC, CODEC);
    static final StreamCall<Echo, Echo> STREAM = StreamCall.post("/v1/chat/completions", CODEC, CODEC);

    private static final class Codec implements JsonCodec<Echo> {
        private static final PropertyNames NAMES = PropertyNames.of("text");

        @Override
        public Echo read(JsonReader in) {
            String text = null;
            for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
                if (property == 0) {
                    text = in.string();
                } else {
                    in.skip();
                }
            }
            return new Echo(text);
        }

        @Override
        public void write(JsonWriter out, Echo value) {
            out.beginObject();
            out.property("text", value.text());
            out.endObject();
        }
    }
}
