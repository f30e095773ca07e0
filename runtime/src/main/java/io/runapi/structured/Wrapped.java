package io.runapi.structured;

import io.runapi.json.JsonCodec;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonShape;
import io.runapi.json.JsonWriter;
import io.runapi.json.PropertyNames;

/** A value that stands in the only property of an object. One that stands there bare is read, too. */
final class Wrapped<T> implements JsonCodec<T> {
    private final String property;
    private final PropertyNames names;
    private final JsonCodec<T> codec;

    Wrapped(String property, JsonCodec<T> codec) {
        this.property = property;
        this.names = PropertyNames.of(property);
        this.codec = codec;
    }

    @Override
    public T read(JsonReader in) {
        if (in.shape() != JsonShape.OBJECT) {
            return codec.read(in);
        }
        T value = null;
        for (int found = in.beginObject(names); found != PropertyNames.END; found = in.next(names)) {
            if (found == 0) {
                value = in.value(codec);
            } else {
                in.skip();
            }
        }
        return Components.required(in, property, value);
    }

    @Override
    public void write(JsonWriter out, T value) {
        out.beginObject();
        out.member(property, value, codec);
        out.endObject();
    }
}
