package io.runapi.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.runapi.error.DecodeException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Jackson's databind, which main code does not use, says whether what we read and write is the same JSON. */
class JsonRoundTripTest {
    private static final JsonCodec<Map<String, @Nullable Object>> WRAPPED = new Wrapped();
    private static final JsonMapper ORACLE = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** Numbers are the same if they are worth the same; everything else has to be equal. */
    private static final Comparator<JsonNode> WORTH =
            (a, b) -> a.isNumber() && b.isNumber() ? a.decimalValue().compareTo(b.decimalValue()) : a.equals(b) ? 0 : 1;

    @Test
    void nothingIsLostOnTheWayThroughFreeFormValues() {
        for (int seed = 0; seed < 3000; seed++) {
            String document = "{\"value\":" + new RandomJson(seed).document() + "}";
            byte[] written = JsonWriter.encode(JsonReader.decode(document.getBytes(UTF_8), WRAPPED), WRAPPED);
            assertSame(seed, document, written);
        }
    }

    @Test
    void whatIsWrittenCanBeReadAndIsWrittenTheSameAgain() {
        for (int seed = 0; seed < 500; seed++) {
            byte[] once = JsonWriter.encode(
                    JsonReader.decode(("[" + new RandomJson(seed).document() + "]").getBytes(UTF_8), JsonCodecs.VALUE),
                    JsonCodecs.VALUE);
            byte[] twice = JsonWriter.encode(JsonReader.decode(once, JsonCodecs.VALUE), JsonCodecs.VALUE);
            assertThat(twice).as("seed %d", seed).isEqualTo(once);
        }
    }

    @Test
    void brokenDocumentsAreDecodeExceptionsAndNothingElse() {
        int refused = 0;
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            byte[] bytes = ("[" + new RandomJson(seed).document() + "]").getBytes(UTF_8);
            byte[] broken = random.nextBoolean() ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes.clone();
            for (int i = random.nextInt(3); i > 0 && broken.length > 0; i--) {
                broken[random.nextInt(broken.length)] = (byte) "[]{}\",:0-.e\\ux\n\u00ff".charAt(random.nextInt(16));
            }
            boolean valid = isValid(broken);
            refused += valid ? 0 : 1;
            assertThat(isRead(broken))
                    .as("seed %d: %s", seed, new String(broken, UTF_8))
                    .isEqualTo(valid);
        }
        assertThat(refused).isGreaterThan(1000);
    }

    @Test
    void unknownPropertiesAndNullsSurvive() {
        String document = "{\"value\":1,\"a\":null,\"b\":{\"c\":[null,1.50]},\"\":\"\"}";
        Map<String, @Nullable Object> read = JsonReader.decode(document.getBytes(UTF_8), WRAPPED);
        assertThat(new String(JsonWriter.encode(read, WRAPPED), UTF_8))
                .isEqualTo("{\"value\":1,\"a\":null,\"b\":{\"c\":[null,1.5]},\"\":\"\"}");
    }

    private static void assertSame(int seed, String document, byte[] written) {
        JsonNode expected = ORACLE.readTree(document);
        JsonNode actual = ORACLE.readTree(written);
        assertThat(expected.equals(WORTH, actual))
                .as("seed %d: %s became %s", seed, document, new String(written, UTF_8))
                .isTrue();
    }

    private static boolean isValid(byte[] bytes) {
        try {
            // of null, and of nothing at all, the oracle makes a node
            JsonNode node = ORACLE.readTree(bytes);
            return !node.isNull() && !node.isMissingNode();
        } catch (JacksonException | NumberFormatException malformed) { // or an exponent beyond BigDecimal
            return false;
        }
    }

    private static boolean isRead(byte[] bytes) {
        try {
            JsonReader.decode(bytes, JsonCodecs.VALUE);
            return true;
        } catch (DecodeException malformed) {
            return false;
        }
    }

    /** As a generated codec would: one known property, the others kept. */
    private static final class Wrapped implements JsonCodec<Map<String, @Nullable Object>> {
        private static final PropertyNames NAMES = PropertyNames.of("value");

        @Override
        public Map<String, @Nullable Object> read(JsonReader in) {
            Map<String, @Nullable Object> all = new java.util.LinkedHashMap<>();
            for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
                switch (property) {
                    case 0 -> all.put("value", in.value());
                    default -> all = in.keep(all);
                }
            }
            return all;
        }

        @Override
        public void write(JsonWriter out, Map<String, @Nullable Object> value) {
            out.beginObject();
            out.properties(value);
            out.endObject();
        }
    }
}
