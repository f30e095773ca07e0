package io.runapi.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runapi.error.DecodeException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
    private static final PropertyNames NAMES = PropertyNames.of("name", "größe", "a_rather_long_property_name");

    @Test
    void answersTheIndexOfKnownNamesAndKeepsTheRest() {
        try (JsonReader in =
                reader("{'größe':1,'x':[null,{}],'a_rather_long_property_name':'b','\\u006eame':'n','y':null}")) {
            assertThat(in.beginObject(NAMES)).isEqualTo(1);
            assertThat(in.integer()).isEqualTo(1);
            assertThat(in.next(NAMES)).isEqualTo(PropertyNames.UNKNOWN);
            Map<String, @Nullable Object> kept = in.keep(null);
            assertThat(in.next(NAMES)).isEqualTo(2);
            assertThat(in.string()).isEqualTo("b");
            assertThat(in.next(NAMES)).as("an escaped name").isZero();
            assertThat(in.string()).isEqualTo("n");
            assertThat(in.next(NAMES)).isEqualTo(PropertyNames.UNKNOWN);
            kept = in.keep(kept);
            assertThat(in.next(NAMES)).isEqualTo(PropertyNames.END);
            Map<String, @Nullable Object> expected = new LinkedHashMap<>();
            expected.put("x", Arrays.asList(null, Map.of()));
            expected.put("y", null);
            assertThat(kept).isEqualTo(expected);
        }
    }

    @Test
    void objectsMayBeEmptyAndCodecsMayKnowNothing() {
        PropertyNames none = PropertyNames.of();
        assertThat(reader("{}").beginObject(none)).isEqualTo(PropertyNames.END);
        assertThat(reader("{'a':1}").beginObject(none)).isEqualTo(PropertyNames.UNKNOWN);
        assertThatThrownBy(() -> PropertyNames.of("a", "b", "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("property a is named twice in [a, b, a]");
    }

    @Test
    void whatNobodyConsumedIsSkipped() {
        JsonReader in = reader("{'name':{'deep':[1,2]},'größe':[[]],'name':3}");
        assertThat(in.beginObject(NAMES)).isZero();
        assertThat(in.next(NAMES)).isEqualTo(1);
        assertThat(in.shape()).isEqualTo(JsonShape.ARRAY);
        assertThat(in.next(NAMES)).isZero();
        in.skip();
        assertThat(in.next(NAMES)).isEqualTo(PropertyNames.END);
    }

    @Test
    void theLastOfTwoValuesCounts() {
        assertThatObject(read("{'a':1,'b':2,'a':3}", JsonReader::value)).isEqualTo(Map.of("a", 3, "b", 2));
        assertThatObject(read("{'a':1,'b':2,'a':3,'b':null}", in -> in.map(JsonCodecs.INTEGER)))
                .isEqualTo(Map.of("a", 3));
    }

    @Test
    void tellsTheShapeWithoutConsuming() {
        List<JsonShape> shapes = new ArrayList<>();
        JsonReader in = reader("[null,'a',1,1.5,true,false,[],{}]");
        in.list(new JsonCodec<Object>() {
            @Override
            public Object read(JsonReader item) {
                shapes.add(item.shape());
                shapes.add(item.shape());
                Object value = item.value();
                return value == null ? "" : value;
            }

            @Override
            public void write(JsonWriter out, Object value) {}
        });
        assertThat(shapes)
                .containsExactly(
                        JsonShape.STRING,
                        JsonShape.STRING,
                        JsonShape.NUMBER,
                        JsonShape.NUMBER,
                        JsonShape.NUMBER,
                        JsonShape.NUMBER,
                        JsonShape.BOOLEAN,
                        JsonShape.BOOLEAN,
                        JsonShape.BOOLEAN,
                        JsonShape.BOOLEAN,
                        JsonShape.ARRAY,
                        JsonShape.ARRAY,
                        JsonShape.OBJECT,
                        JsonShape.OBJECT);
        assertThat(reader("null").shape()).isEqualTo(JsonShape.NULL);
    }

    @Test
    void peeksAtAPropertyOfTheNextObjectWithoutConsumingIt() {
        String json =
                "  [ {'name':{'role':'no'},'größe':['role'],'role':'user','role':'second'} , {'role':7}, 'role', {} ]";
        List<@Nullable String> roles = new ArrayList<>();
        List<Object> values = read(
                json,
                in -> in.list(new JsonCodec<>() {
                    @Override
                    public Object read(JsonReader item) {
                        roles.add(item.peek("role"));
                        roles.add(item.peek("absent"));
                        Object value = item.value();
                        return value == null ? "" : value;
                    }

                    @Override
                    public void write(JsonWriter out, Object value) {}
                }));
        assertThat(roles).containsExactly("user", null, null, null, null, null, null, null);
        assertThat(values)
                .containsExactly(
                        Map.of("name", Map.of("role", "no"), "größe", List.of("role"), "role", "second"),
                        Map.of("role", 7),
                        "role",
                        Map.of());
    }

    @Test
    void peeksWithinASlice() {
        byte[] bytes =
                "xxx {'größe':1, 'a':{'role':'deep'}}yyy".replace('\'', '"').getBytes(UTF_8);
        PropertyNames names = PropertyNames.of("größe", "a");
        JsonReader in = JsonReader.of(bytes, 3, bytes.length - 6);
        in.beginObject(names);
        in.skip();
        in.next(names);
        assertThat(in.peek("role")).isEqualTo("deep");
        assertThat(in.value()).isEqualTo(Map.of("role", "deep"));
        assertThat(in.next(names)).isEqualTo(PropertyNames.END);
    }

    @Test
    void aMalformedObjectPeeksAsNullAndFailsWhereItIsRead() {
        JsonReader in = reader("{'a':}");
        assertThat(in.peek("role")).isNull();
        assertThatThrownBy(in::value)
                .isInstanceOf(DecodeException.class)
                .hasMessageStartingWith("Malformed JSON at /a");
    }

    @Test
    void text() {
        assertThatObject(read("'abc'", JsonReader::string)).isEqualTo("abc");
        assertThatObject(read("''", JsonReader::string)).isEqualTo("");
        assertThatObject(read("12", JsonReader::string)).isEqualTo("12");
        assertThatObject(read("1.50", JsonReader::string)).isEqualTo("1.50");
        assertThatObject(read("true", JsonReader::string)).isEqualTo("true");
        assertThatObject(read("null", JsonReader::string)).isNull();
        assertThatObject(read("'\\u00e4\\n😀'", JsonReader::string)).isEqualTo("ä\n😀");
        assertThatThrownBy(() -> read("{'a':1}", JsonReader::string))
                .hasMessage("Expected text at the top level but found an object\n    in: {\"a\":1}");
    }

    @ParameterizedTest
    @CsvSource({
        "5,5",
        "5.0,5",
        "5e2,500",
        "'\"5\"',5",
        "'\" 5.0 \"',5",
        "-2147483648,-2147483648",
        "-0.0,0",
        "null,",
        "'\" \"',"
    })
    void wholeNumbers(String json, @Nullable Integer expected) {
        assertThatObject(read(json, JsonReader::integer)).isEqualTo(expected);
        assertThatObject(read(json, JsonReader::longInteger))
                .isEqualTo(expected == null ? null : Long.valueOf(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2147483648", "5.5", "1e10", "1e999999999", "'5,5'", "'abc'", "true", "[]", "{}", "'1e999999999'"
            })
    void notAWholeNumberOf32Bits(String json) {
        assertThatThrownBy(() -> read("{'n':" + json + "}", in -> {
                    in.beginObject(NAMES);
                    return in.integer();
                }))
                .isInstanceOf(DecodeException.class)
                .hasMessageStartingWith("Expected a whole number of 32 bits at /n but found ");
    }

    @Test
    void longs() {
        assertThatObject(read("9223372036854775807", JsonReader::longInteger)).isEqualTo(Long.MAX_VALUE);
        assertThatObject(read("'-9223372036854775808'", JsonReader::longInteger))
                .isEqualTo(Long.MIN_VALUE);
        assertThatObject(read("9.223372036854775807e18", JsonReader::longInteger))
                .isEqualTo(Long.MAX_VALUE);
        assertThatThrownBy(() -> read("9223372036854775808", JsonReader::longInteger))
                .hasMessageStartingWith(
                        "Expected a whole number of 64 bits at the top level but found the number 9223372036854775808");
    }

    @Test
    void numbers() {
        assertThatObject(read("0.1", JsonReader::number)).isEqualTo(0.1);
        assertThatObject(read("7", JsonReader::number)).isEqualTo(7.0);
        assertThatObject(read("'0.25'", JsonReader::number)).isEqualTo(0.25);
        assertThatObject(read("1e-400", JsonReader::number)).isEqualTo(0.0);
        assertThatObject(read("''", JsonReader::number)).isNull();
        for (String bad : List.of("1e400", "'NaN'", "'1e400'", "'1d'", "false", "[]")) {
            assertThatThrownBy(() -> read(bad, JsonReader::number))
                    .as(bad)
                    .isInstanceOf(DecodeException.class)
                    .hasMessageStartingWith("Expected a number of double precision at the top level but found ");
        }
    }

    @Test
    void booleans() {
        assertThatObject(read("true", JsonReader::bool)).isEqualTo(true);
        assertThatObject(read("'False'", JsonReader::bool)).isEqualTo(false);
        assertThatObject(read("null", JsonReader::bool)).isNull();
        assertThatThrownBy(() -> read("1", JsonReader::bool))
                .hasMessage("Expected true or false at the top level but found the number 1\n    in: 1");
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.b/c?d=e#f, https://a.b/c?d=e#f",
        "https://a.b/c d|e, https://a.b/c%20d%7Ce",
        "https://a.b/100%/50%25, https://a.b/100%25/50%25",
        "https://a.b/x[1].png, https://a.b/x%5B1%5D.png",
        "https://[::1]/x y, https://[::1]/x%20y",
        "https://a.b/ü, https://a.b/ü",
        "https://a.b/ü x, https://a.b/%C3%BC%20x",
        "https://a.b/#x#y, https://a.b/#x%23y",
        "' https://a.b/c ', https://a.b/c",
        "a.png, a.png"
    })
    void uris(String text, String expected) {
        assertThatObject(read('"' + text + '"', JsonReader::uri)).isEqualTo(URI.create(expected));
    }

    @Test
    void noUris() {
        assertThatObject(read("' '", JsonReader::uri)).isNull();
        assertThatThrownBy(() -> read("'a b:c'", JsonReader::uri))
                .hasMessage("Expected a URI at the top level but found the text \"a b:c\"\n    in: \"a b:c\"");
        assertThatThrownBy(() -> read("7", JsonReader::uri)).isInstanceOf(DecodeException.class);
    }

    @Test
    void freeFormNumbersLoseNothing() {
        assertThatObject(read(
                        "[1,-2147483649,9223372036854775808,0.1,1e2,1E400,0.1234567890123456789,2.0E-3]",
                        JsonReader::value))
                .isEqualTo(List.of(
                        1,
                        -2147483649L,
                        new BigInteger("9223372036854775808"),
                        0.1,
                        100.0,
                        new BigDecimal("1E400"),
                        new BigDecimal("0.1234567890123456789"),
                        0.002));
    }

    @Test
    void anExponentBeyondAllNumbersIsRefused() {
        assertThatThrownBy(() -> read("[-1.5e6712826014]", JsonReader::value))
                .isInstanceOf(DecodeException.class)
                .hasMessage("Expected a value at /0 but found the number -1.5e6712826014\n    in: [-1.5e6712826014]");
    }

    @Test
    void listsAndMaps() {
        assertThatObject(read("[1,null,2]", in -> in.list(JsonCodecs.INTEGER))).isEqualTo(List.of(1, 2));
        assertThatObject(read("null", in -> in.list(JsonCodecs.INTEGER))).isEqualTo(List.of());
        assertThatObject(read("null", in -> in.map(JsonCodecs.INTEGER))).isEqualTo(Map.of());
        assertThatObject(read("{'a':[{'b':1.0}]}", in -> in.map(JsonCodecs.list(JsonCodecs.map(JsonCodecs.LONG)))))
                .isEqualTo(Map.of("a", List.of(Map.of("b", 1L))));
        assertThatThrownBy(() -> read("['http://a','']", in -> in.list(JsonCodecs.URI)))
                .hasMessageStartingWith("Expected a URI at /1 but found the text \"\"");
        assertThatThrownBy(() -> read("{}", in -> in.list(JsonCodecs.URI)))
                .hasMessageStartingWith("Expected a list at the top level but found an object");
    }

    @Test
    void aWholeDocumentIsOneValue() {
        assertThatObject(JsonReader.decode(bytes("\uFEFF {'a':1} \n"), JsonCodecs.VALUE))
                .isEqualTo(Map.of("a", 1));
        assertThatThrownBy(() -> JsonReader.decode(bytes("{} []"), JsonCodecs.VALUE))
                .hasMessage("Expected the end of the document at the top level but found a list\n    in: {} []");
        assertThatThrownBy(() -> JsonReader.decode(bytes(" "), JsonCodecs.VALUE))
                .hasMessage("Expected a value but the document is empty");
        assertThatThrownBy(() -> JsonReader.decode(bytes("null"), JsonCodecs.VALUE))
                .hasMessage("Expected a value other than null at the top level but found null\n    in: null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[1,",
                "{'a'",
                "{'a':",
                "'abc",
                "tru",
                "01",
                "{a:1}",
                "[1,]",
                "{'a':1,}",
                "NaN",
                "// x\n1",
                "'\t'"
            })
    void malformed(String json) {
        assertThatThrownBy(() -> JsonReader.decode(bytes(json), JsonCodecs.VALUE))
                .isInstanceOf(DecodeException.class)
                .hasMessageStartingWith("Malformed JSON at ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'a':}     | Malformed JSON at /a, byte 5: '}' where a value belongs
            [1,]       | Malformed JSON at /1, byte 3: ']' where a value belongs
            <html>     | Malformed JSON at the top level, byte 0: '<' where a value belongs
            {'a':é}    | Malformed JSON at /a, byte 5: something else where a value belongs
            {'a':1 2}  | Malformed JSON at /a, byte 7: neither a comma nor the end of the object
            {'a':tru}  | Malformed JSON at /a, byte 5: an unknown word
            {'a':'\\q'} | Malformed JSON at /a, byte 6: the escape \\q, which JSON does not have
            {'a':'abc  | Malformed JSON at /a, byte 9: a text that does not end
            """)
    void messagesSayWhatIsMalformed(String json, String message) {
        assertThatThrownBy(() -> JsonReader.decode(bytes(json), JsonCodecs.VALUE))
                .hasMessageStartingWith(message + "\n    in: ");
    }

    @Test
    void messagesShowThePlaceAndAnExcerpt() {
        String json = "{'data':[{'größe':1},{'name':'" + "ä".repeat(100) + "','größe':'xl','tail':'" + "z".repeat(200)
                + "'}]}";
        assertThatThrownBy(() -> read(
                        json,
                        in -> in.map(JsonCodecs.list(new JsonCodec<Integer>() {
                            @Override
                            public Integer read(JsonReader item) {
                                Integer size = null;
                                for (int p = item.beginObject(NAMES); p != PropertyNames.END; p = item.next(NAMES)) {
                                    if (p == 1) {
                                        size = item.integer();
                                    }
                                }
                                return size == null ? 0 : size;
                            }

                            @Override
                            public void write(JsonWriter out, Integer value) {}
                        }))))
                .hasMessage("Expected a whole number of 32 bits at /data/1/größe but found the text \"xl\"\n    in: …"
                        + "ä".repeat(24) + "\",\"größe\":\"xl\",\"tail\":\"" + "z".repeat(47) + "…");
    }

    @Test
    void messagesShowTheRightPlaceOfASlice() {
        byte[] bytes = bytes("data: \uFEFF{'a':[1,'x']}\n\n");
        assertThatThrownBy(() -> JsonReader.decode(
                        bytes, 6, bytes.length - 8, JsonCodecs.map(JsonCodecs.list(JsonCodecs.INTEGER))))
                .hasMessage(
                        "Expected a whole number of 32 bits at /a/1 but found the text \"x\"\n    in: {\"a\":[1,\"x\"]}");
        assertThatThrownBy(() -> JsonReader.decode(bytes, 6, bytes.length - 9, JsonCodecs.VALUE))
                .hasMessageStartingWith("Malformed JSON at /a")
                .hasMessageEndingWith("\n    in: {\"a\":[1,\"x\"]");
    }

    @Test
    void longTextIsRead() {
        String text = "QUJD".repeat(16 * 1024 * 1024);
        assertThatObject(read("'" + text + "'", JsonReader::string)).isEqualTo(text);
    }

    @Test
    void nestingIsLimited() {
        String deep = "[".repeat(500) + "]".repeat(500);
        assertThat(JsonWriter.encode(read(deep, JsonReader::value), JsonCodecs.VALUE))
                .isEqualTo(bytes(deep));
        assertThatThrownBy(() -> read("[" + deep + "]", JsonReader::value))
                .isInstanceOf(DecodeException.class)
                .hasMessageStartingWith("JSON beyond the limits at /0/0");
    }

    private static <T> T read(String json, Function<JsonReader, T> what) {
        try (JsonReader in = reader(json)) {
            return what.apply(in);
        }
    }

    private static JsonReader reader(String json) {
        byte[] bytes = bytes(json);
        return JsonReader.of(bytes, 0, bytes.length);
    }

    private static byte[] bytes(String json) {
        return json.replace('\'', '"').getBytes(UTF_8);
    }
}
