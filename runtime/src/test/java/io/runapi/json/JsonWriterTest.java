package io.runapi.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.CharBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonWriterTest {
    private static final String ACCEPTED =
            "\n    accepted: Map with String keys, List, String, Boolean, null, finite Number"
                    + " (Integer, Long, Double, BigInteger, BigDecimal, Short, Byte, Float)";

    private record Point(int x, int y) {}

    @Test
    void writesPropertiesOfEveryType() {
        assertThat(object(out -> {
                    out.property("text", "a\"ä\n😀");
                    out.property("uri", URI.create("https://a.b/ü?c=%20"));
                    out.property("integer", -1);
                    out.property("long", 9007199254740993L);
                    out.property("number", 0.1);
                    out.property("boolean", false);
                    out.property("codec", 5, JsonCodecs.INTEGER);
                    out.list("list", List.of("a", "b"), JsonCodecs.STRING);
                    out.map("map", Map.of("k", List.of(1L)), JsonCodecs.list(JsonCodecs.LONG));
                    out.free("free", Arrays.asList(1, null, Map.of("a", true)));
                }))
                .isEqualTo("{'text':'a\\'ä\\n😀','uri':'https://a.b/ü?c=%20','integer':-1,'long':9007199254740993,"
                        + "'number':0.1,'boolean':false,'codec':5,'list':['a','b'],'map':{'k':[1]},"
                        + "'free':[1,null,{'a':true}]}");
    }

    @Test
    void leavesAbsentPropertiesOut() {
        assertThat(object(out -> {
                    out.property("a", (String) null);
                    out.property("a", (URI) null);
                    out.property("a", (Integer) null);
                    out.property("a", (Long) null);
                    out.property("a", (Double) null);
                    out.property("a", (Boolean) null);
                    out.property("a", null, JsonCodecs.STRING);
                    out.list("a", List.of(), JsonCodecs.STRING);
                    out.list("a", null, JsonCodecs.STRING);
                    out.map("a", Map.of(), JsonCodecs.STRING);
                    out.map("a", null, JsonCodecs.STRING);
                    out.free("a", null);
                    out.property("empty", "");
                }))
                .isEqualTo("{'empty':''}");
    }

    @Test
    void freeFormNumbers() {
        List<Object> numbers = List.of(
                (byte) 1,
                (short) 2,
                3,
                4L,
                new BigInteger("5"),
                0.5f,
                1e100,
                new BigDecimal("1E+400"),
                new BigDecimal("0.10"));
        assertThat(object(out -> out.free("n", numbers))).isEqualTo("{'n':[1,2,3,4,5,0.5,1.0E100,1E+400,0.10]}");
    }

    static Stream<Object> noJson() {
        return Stream.of(
                Instant.EPOCH,
                new Point(1, 2),
                JsonShape.NULL,
                new AtomicInteger(),
                'c',
                CharBuffer.wrap("c"),
                new int[0],
                URI.create("a"));
    }

    @ParameterizedTest
    @MethodSource
    void noJson(Object value) {
        Map<String, Object> free = Map.of("a/b", Arrays.asList(null, value));
        assertThatThrownBy(() -> object(out -> out.free("metadata", free)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "/metadata/a~1b/1 is a " + value.getClass().getTypeName() + ", which is no JSON" + ACCEPTED);
    }

    @Test
    void numbersHaveToBeFinite() {
        assertThatThrownBy(() -> object(out -> out.property("temperature", Double.NaN)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("/temperature is NaN, which is no JSON" + ACCEPTED);
        assertThatThrownBy(() -> JsonWriter.encode(Float.NEGATIVE_INFINITY, JsonCodecs.VALUE))
                .hasMessage("The value is -Infinity, which is no JSON" + ACCEPTED);
    }

    @Test
    void keysHaveToBeText() {
        assertThatThrownBy(() -> object(out -> out.free("m", Map.of(1, 2))))
                .hasMessage("/m is a Map with the key 1 of java.lang.Integer, which is no JSON" + ACCEPTED);
        assertThatThrownBy(() -> object(out -> out.free("m", Collections.singletonMap(null, 2))))
                .hasMessage("/m is a Map with the key null, which is no JSON" + ACCEPTED);
    }

    @Test
    void whatContainsItselfIsRefused() {
        List<Object> list = new ArrayList<>();
        list.add(list);
        assertThatThrownBy(() -> object(out -> out.free("m", list)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The value is nested deeper than 500 levels, or contains itself");
    }

    @Test
    void halfASurrogatePairIsEscapedRatherThanLost() {
        String cut = "ä😀".substring(0, 2);
        assertThat(object(out -> out.property(cut, cut))).isEqualTo("{'ä\\uD83D':'ä\\uD83D'}");
        byte[] bytes = JsonWriter.encode(cut, JsonCodecs.STRING);
        assertThat(JsonReader.decode(bytes, JsonCodecs.STRING)).isEqualTo(cut);
    }

    @Test
    void aFaultOfACodecIsNotHidden() {
        assertThatThrownBy(() -> object(out -> {
                    out.property("a", "b");
                    throw new IllegalStateException("mine");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("mine");
    }

    @Test
    void immutableCopies() {
        Map<String, @Nullable Object> source = new LinkedHashMap<>();
        source.put("b", null);
        source.put("a", 1);
        Map<String, @Nullable Object> copy = Immutable.map(source);
        source.clear();
        assertThat(copy.keySet()).containsExactly("b", "a");
        assertThatThrownBy(() -> copy.put("c", 1)).isInstanceOf(UnsupportedOperationException.class);
        assertThat(Immutable.map(null)).isEmpty();
        assertThat(Immutable.list(null)).isEmpty();
        assertThat(Immutable.list(List.of(1))).containsExactly(1);
        assertThatThrownBy(() -> Immutable.list(Arrays.asList("a", null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("item 1 of the list is null");
    }

    private static String object(Consumer<JsonWriter> properties) {
        JsonCodec<String> codec = new JsonCodec<>() {
            @Override
            public String read(JsonReader in) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void write(JsonWriter out, String value) {
                out.beginObject();
                properties.accept(out);
                out.endObject();
            }
        };
        return new String(JsonWriter.encode("", codec), UTF_8).replace('"', '\'');
    }
}
