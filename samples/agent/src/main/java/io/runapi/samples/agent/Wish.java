package io.runapi.samples.agent;

import io.runapi.declaration.Additional;
import io.runapi.declaration.Property;
import io.runapi.declaration.Schema;
import io.runapi.json.Immutable;
import io.runapi.json.JsonReader;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a tool, as the model writes them. The processor wrote the codec that reads them.
 *
 * @param prompt what the picture or video shows
 * @param additionalProperties what the model made up
 */
@Schema
record Wish(
        @Property(value = "prompt", required = true) String prompt,
        @Additional Map<String, @Nullable Object> additionalProperties) {
    Wish {
        additionalProperties = Immutable.map(additionalProperties);
    }

    /**
     * Reads the JSON that came with a call.
     *
     * @throws io.runapi.error.DecodeException if it is none
     */
    static Wish read(byte[] json) {
        return JsonReader.decode(json, WishCodec.INSTANCE);
    }
}
