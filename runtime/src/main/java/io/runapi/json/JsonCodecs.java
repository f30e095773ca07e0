package io.runapi.json;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Codecs of plain Java types, for items of lists and values of maps. Classes, since lambdas are slow to link at start.
 */
public final class JsonCodecs {
    public static final JsonCodec<String> STRING = new Required<>("text") {
        @Override
        @Nullable
        String orNull(JsonReader in) {
            return in.string();
        }

        @Override
        public void write(JsonWriter out, String value) {
            out.value(value);
        }
    };

    public static final JsonCodec<java.net.URI> URI = new Required<>("a URI") {
        @Override
        java.net.@Nullable URI orNull(JsonReader in) {
            return in.uri();
        }

        @Override
        public void write(JsonWriter out, java.net.URI uri) {
            out.value(uri.toString());
        }
    };

    public static final JsonCodec<Integer> INTEGER = new Required<>("a whole number") {
        @Override
        @Nullable
        Integer orNull(JsonReader in) {
            return in.integer();
        }

        @Override
        public void write(JsonWriter out, Integer value) {
            out.value(value);
        }
    };

    public static final JsonCodec<Long> LONG = new Required<>("a whole number") {
        @Override
        @Nullable
        Long orNull(JsonReader in) {
            return in.longInteger();
        }

        @Override
        public void write(JsonWriter out, Long value) {
            out.value(value);
        }
    };

    public static final JsonCodec<Double> NUMBER = new Required<>("a number") {
        @Override
        @Nullable
        Double orNull(JsonReader in) {
            return in.number();
        }

        @Override
        public void write(JsonWriter out, Double value) {
            out.value(value);
        }
    };

    public static final JsonCodec<Boolean> BOOLEAN = new Required<>("true or false") {
        @Override
        @Nullable
        Boolean orNull(JsonReader in) {
            return in.bool();
        }

        @Override
        public void write(JsonWriter out, Boolean value) {
            out.value(value);
        }
    };

    /** Free-form JSON, see {@link JsonReader#value()}. */
    public static final JsonCodec<Object> VALUE = new Required<>("a value other than null") {
        @Override
        @Nullable
        Object orNull(JsonReader in) {
            return in.value();
        }

        @Override
        public void write(JsonWriter out, Object value) {
            out.value(value);
        }
    };

    private JsonCodecs() {}

    /**
     * Types that are a text in JSON, such as enums with values that may be new.
     *
     * @param read makes one of its text
     * @param write its text
     */
    public static <T> JsonCodec<T> text(Function<String, T> read, Function<T, String> write) {
        return new Required<>("text") {
            @Override
            @Nullable
            T orNull(JsonReader in) {
                String text = in.string();
                return text == null ? null : read.apply(text);
            }

            @Override
            public void write(JsonWriter out, T value) {
                out.value(write.apply(value));
            }
        };
    }

    /** Lists of what another codec reads. */
    public static <T> JsonCodec<List<T>> list(JsonCodec<T> items) {
        return new Required<>("a list") {
            @Override
            @Nullable
            List<T> orNull(JsonReader in) {
                return in.list(items);
            }

            @Override
            public void write(JsonWriter out, List<T> values) {
                out.value(values, items);
            }
        };
    }

    /** Objects with arbitrary names whose values another codec reads. */
    public static <T> JsonCodec<Map<String, T>> map(JsonCodec<T> values) {
        return new Required<>("an object") {
            @Override
            @Nullable
            Map<String, T> orNull(JsonReader in) {
                return in.map(values);
            }

            @Override
            public void write(JsonWriter out, Map<String, T> map) {
                out.value(map, values);
            }
        };
    }

    /** A value that must be there: a reader of items or values leaves null out, but blank text may stand for one. */
    private abstract static class Required<T> implements JsonCodec<T> {
        private final String expected;

        Required(String expected) {
            this.expected = expected;
        }

        abstract @Nullable T orNull(JsonReader in);

        @Override
        public final T read(JsonReader in) {
            T value = orNull(in);
            if (value == null) {
                throw in.unexpected(expected);
            }
            return value;
        }
    }
}
