package io.runapi.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runapi.error.DecodeException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What is JSON and what is not, down to single bytes, as Jackson's parser has it. */
class JsonOracleTest {
    private static final JsonFactory ORACLE = new JsonFactory();
    private static final PropertyNames NAMES =
            PropertyNames.of("id", "object", "created", "choices", "a_name_of_24_bytes_or_so");

    @Test
    void everyShortNumberIsOneForBoth() {
        int numbers = 0;
        List<String> texts = new ArrayList<>(List.of(""));
        for (int length = 0; length < 5; length++) {
            List<String> longer = new ArrayList<>();
            for (String text : texts) {
                for (char c : "-+.e01".toCharArray()) {
                    longer.add(text + c);
                }
            }
            for (String text : longer) {
                boolean isNumber = isNumber(text);
                numbers += isNumber ? 1 : 0;
                assertThat(isRead("[" + text + "]")).as(text).isEqualTo(isNumber);
                assertThat(isRead(text)).as(text).isEqualTo(isNumber);
                if (isNumber) {
                    assertThat(JsonReader.of(bytes(text), 0, text.length()).decimal())
                            .as(text)
                            .isEqualByComparingTo(new BigDecimal(text));
                }
            }
            texts = longer;
        }
        assertThat(numbers).isGreaterThan(100);
    }

    @Test
    void everyEscapedCharacterIsTheSameForBoth() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String json = String.format("[\"x\\u%04X\",\"\\u%04xy\"]", c, c);
            Object expected = List.of("x" + (char) c, (char) c + "y");
            assertThat(JsonReader.decode(bytes(json), JsonCodecs.VALUE)).isEqualTo(expected);
        }
        for (char c = 0; c < 128; c++) {
            assertThat(isRead("\"\\" + c + "00\"")).as("\\%s", c).isEqualTo(isValid(bytes("\"\\" + c + "00\"")));
        }
    }

    @Test
    void textsOfAnyBytesAreTheSameForBoth() {
        int valid = 0;
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            byte[] json = new byte[2 + random.nextInt(24)];
            for (int i = 1; i < json.length - 1; i++) {
                json[i] = (byte) (random.nextInt(4) > 0 ? 'a' + random.nextInt(26) : random.nextInt(256));
            }
            int lead = 1 + random.nextInt(json.length);
            byte[] character = Character.toString(Character.isSurrogate((char) seed) ? 0x10000 + seed : seed)
                    .getBytes(UTF_8);
            if (lead + character.length < json.length) {
                System.arraycopy(character, 0, json, lead, random.nextInt(character.length + 1));
            }
            json[0] = '"';
            json[json.length - 1] = '"';
            String expected = textOrNull(json);
            valid += expected == null ? 0 : 1;
            String actual = isRead(json) ? JsonReader.decode(json, JsonCodecs.STRING) : null;
            assertThat(actual).as("seed %d: %s", seed, Arrays.toString(json)).isEqualTo(expected);
        }
        assertThat(valid).isBetween(1000, 19_000);
    }

    @Test
    void whatStandsAroundADocumentIsNotRead() {
        for (int seed = 0; seed < 1000; seed++) {
            byte[] document = bytes("[" + new RandomJson(seed).document() + "]");
            Object expected = JsonReader.decode(document, JsonCodecs.VALUE);
            for (String around : List.of("\"", "1", "]", "e5", "\\", "   ")) {
                byte[] bytes = bytes(around + new String(document, UTF_8) + around);
                int offset = bytes(around).length;
                assertThat(JsonReader.decode(bytes, offset, document.length, JsonCodecs.VALUE))
                        .as("seed %d within %s", seed, around)
                        .isEqualTo(expected);
            }
        }
    }

    /** The rest of a cut document may still lie in the buffer behind it, and must not complete it. */
    @Test
    void aDocumentThatIsCutIsRefusedWhereverItIsCut() {
        byte[] whole = bytes("{\"id\":\"a\",\"object\":null,\"created\":17,\"choices\":[{\"id\":\"\\n\"},true],"
                + "\"a_name_of_24_bytes_or_so\":-1.5e3,\"x\":\"ä\"}");
        JsonReader in = JsonReader.ofMany();
        Kept codec = new Kept();
        Map<String, @Nullable Object> expected = in.document(whole, 0, whole.length, codec);
        for (int length = 0; length < whole.length; length++) {
            int cut = length;
            assertThatThrownBy(() -> in.document(whole, 0, cut, codec))
                    .as("cut at %d", cut)
                    .isInstanceOf(DecodeException.class);
            byte[] alone = Arrays.copyOf(whole, cut);
            assertThatThrownBy(() -> JsonReader.decode(alone, codec)).isInstanceOf(DecodeException.class);
        }
        assertThat(in.document(whole, 0, whole.length, codec)).isEqualTo(expected);
    }

    @Test
    void readingManyIsReadingEach() {
        JsonReader many = JsonReader.ofMany();
        Kept codec = new Kept();
        for (int seed = 0; seed < 5000; seed++) {
            byte[] document = bytes(event(new Random(seed)));
            assertThat(many.document(document, 0, document.length, codec))
                    .as("seed %d", seed)
                    .isEqualTo(JsonReader.decode(document, codec));
        }
    }

    @Test
    void aTextThatComesAgainIsMadeOnce() {
        JsonReader many = JsonReader.ofMany();
        byte[] first = bytes("{\"id\":\"chat-1\",\"choices\":\"chat-1\"}");
        byte[] second = bytes("{ \"choices\":\"other\" , \"id\" : \"chat-1\"}");
        Object id = many.document(first, 0, first.length, new Kept()).get("id");
        assertThat(many.document(second, 0, second.length, new Kept())).containsEntry("choices", "other");
        assertThat(many.document(second, 0, second.length, new Kept()).get("id"))
                .isSameAs(id);
    }

    @Test
    void tellsWhetherTheCodecKnewAllOfTheOutermostObject() {
        JsonReader many = JsonReader.ofMany();
        assertThat(sawUnknown(many, "{\"id\":\"a\",\"choices\":{\"x\":1}}")).isFalse();
        assertThat(sawUnknown(many, "{\"id\":\"a\",\"error\":{}}")).isTrue();
        assertThat(sawUnknown(many, "{\"\\u0069d\":\"a\"}"))
                .as("an escaped name")
                .isFalse();
        assertThat(sawUnknown(many, "{\"i\":\"a\"}")).isTrue();
        assertThat(sawUnknown(many, "{}")).isFalse();
    }

    private static boolean sawUnknown(JsonReader in, String json) {
        in.document(bytes(json), 0, bytes(json).length, new Kept());
        return in.sawUnknown();
    }

    /** Known and unknown names in one order or another, with the texts that come again and others. */
    private static String event(Random random) {
        List<String> properties = new ArrayList<>();
        String[] names = {"id", "object", "created", "choices", "a_name_of_24_bytes_or_so", "idx", "i", "\\u0069d", ""};
        for (String name : names) {
            if (random.nextInt(3) > 0) {
                String[] values = {
                    "\"chat-1\"", "\"chat-1\\n\"", "\"chat-2\"", "\"ä\"", "\"\"", "7", "null", "{\"id\":\"b\"}"
                };
                properties.add("\"" + name + "\":" + values[random.nextInt(values.length)]);
            }
        }
        if (random.nextInt(4) == 0) {
            java.util.Collections.shuffle(properties, random);
        }
        return "{" + String.join(random.nextBoolean() ? "," : " , ", properties) + "}";
    }

    private static boolean isNumber(String text) {
        return text.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    }

    private static boolean isRead(String json) {
        return isRead(bytes(json));
    }

    private static boolean isRead(byte[] json) {
        try {
            JsonReader.decode(json, JsonCodecs.VALUE);
            return true;
        } catch (DecodeException e) {
            return false;
        }
    }

    private static boolean isValid(byte[] json) {
        return textOrNull(json) != null;
    }

    /** Jackson takes overlong forms of UTF-8, which RFC 3629 forbids; the JDK's decoder does not. */
    private static @Nullable String textOrNull(byte[] json) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(json));
        } catch (CharacterCodingException e) {
            return null;
        }
        try (JsonParser parser = ORACLE.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() != JsonToken.VALUE_STRING) {
                return null;
            }
            String text = parser.getString();
            return parser.nextToken() == null ? text : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    private static byte[] bytes(String json) {
        return json.getBytes(UTF_8);
    }

    /** Reads texts of known names by {@code string()}, as generated codecs do, and keeps the rest. */
    private static final class Kept implements JsonCodec<Map<String, @Nullable Object>> {
        private static final String[] KNOWN = {"id", "object", "created", "choices", "a_name_of_24_bytes_or_so"};

        @Override
        public Map<String, @Nullable Object> read(JsonReader in) {
            Map<String, @Nullable Object> all = new java.util.LinkedHashMap<>();
            for (int name = in.beginObject(NAMES); name != PropertyNames.END; name = in.next(NAMES)) {
                if (name == PropertyNames.UNKNOWN) {
                    all = in.keep(all);
                } else {
                    all.put(KNOWN[name], in.shape() == JsonShape.STRING ? in.string() : in.value());
                }
            }
            return all;
        }

        @Override
        public void write(JsonWriter out, Map<String, @Nullable Object> value) {
            throw new UnsupportedOperationException("only read");
        }
    }
}
