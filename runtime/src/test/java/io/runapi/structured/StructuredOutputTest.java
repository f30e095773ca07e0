package io.runapi.structured;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runapi.error.DecodeException;
import io.runapi.json.JsonCodec;
import io.runapi.json.JsonCodecs;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructuredOutputTest {
    private static final StructuredOutput<Integer> NUMBER =
            StructuredOutput.ofValue("Number", "{\"type\": \"object\"}", JsonCodecs.INTEGER);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"value\": 3}",
                " {\"why\": \"because\", \"value\": 3}\n",
                "3",
                "```json\n{\"value\": 3}\n```",
                "```\n{\"value\": 3}```\n"
            })
    void readsValuesWithWhatModelsWriteAroundThem(String text) {
        assertThat(NUMBER.decode(text)).isEqualTo(3);
        assertThat(NUMBER.decode(NUMBER.encode(3))).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"value\": \"x\"} | Expected a whole number of 32 bits at $.value but found the text \"x\"",
                "{\"value\": null} | Expected a value for \"value\", which is missing or null, at $",
                "{}                | Expected a value for \"value\", which is missing or null, at $",
                "Sure! {}          | Malformed JSON at $, byte 0",
                "{\"value\": 1} {} | Expected the end of the document at $ but found an object",
            })
    void saysWhereAndWhatIsAccepted(String text, String message) {
        assertThatThrownBy(() -> NUMBER.decode(text))
                .isInstanceOf(DecodeException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void takesSchemasThatAreObjectsAndNamesOfTheProtocol() {
        assertThat(NUMBER.schema()).isEqualTo(Map.of("type", "object"));
        assertThat(NUMBER).hasToString("StructuredOutput[Number]");
        assertThatThrownBy(() -> StructuredOutput.of("A review", "{}", JsonCodecs.INTEGER))
                .hasMessage("A review cannot name a structured output\n"
                        + "    accepted: 1 to 64 letters, digits, underscores and dashes");
        assertThatThrownBy(() -> StructuredOutput.of("Review", "[]", JsonCodecs.INTEGER))
                .hasMessage("the schema is no JSON object");
        assertThatThrownBy(() -> StructuredOutput.of("Review", "{", JsonCodecs.INTEGER))
                .hasMessageStartingWith("the schema is no JSON: ");
    }

    @Test
    @Timeout(10)
    void takesNoLongOverFencesThatNeverEnd() {
        String text = "```json\n" + "`\n \n".repeat(100_000);
        assertThatThrownBy(() -> NUMBER.decode(text)).isInstanceOf(DecodeException.class);
    }

    static Stream<Arguments> values() {
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put("b", 1);
        map.put("a", 2);
        return Stream.of(
                Arguments.of(ShapeCodecs.BYTE, (byte) -128, "-128", "128"),
                Arguments.of(ShapeCodecs.SHORT, (short) 5, "5", "32768"),
                Arguments.of(ShapeCodecs.FLOAT, 1.5f, "1.5", "1e99"),
                Arguments.of(ShapeCodecs.BIG_INTEGER, BigInteger.TEN.pow(30), "1" + "0".repeat(30), "1.5"),
                Arguments.of(ShapeCodecs.BIG_DECIMAL, new BigDecimal("0.10"), "0.10", "true"),
                Arguments.of(ShapeCodecs.DATE, LocalDate.of(2026, 1, 31), "\"2026-01-31\"", "\"31.1.2026\""),
                Arguments.of(ShapeCodecs.TIME, LocalTime.of(14, 30), "\"14:30\"", "\"14:30Z\""),
                Arguments.of(
                        ShapeCodecs.DATE_TIME,
                        LocalDateTime.of(2026, 1, 31, 14, 30),
                        "\"2026-01-31T14:30\"",
                        "\"2026-01-31\""),
                Arguments.of(
                        ShapeCodecs.OFFSET_DATE_TIME,
                        OffsetDateTime.of(2026, 1, 31, 14, 30, 0, 0, ZoneOffset.ofHours(1)),
                        "\"2026-01-31T14:30+01:00\"",
                        "\"2026-01-31T14:30\""),
                Arguments.of(
                        ShapeCodecs.INSTANT,
                        Instant.parse("2026-01-31T13:30:00Z"),
                        "\"2026-01-31T13:30:00Z\"",
                        "\"now\""),
                Arguments.of(ShapeCodecs.DURATION, Duration.ofMinutes(90), "\"PT1H30M\"", "\"P1Y\""),
                Arguments.of(
                        ShapeCodecs.UUID, new UUID(1, 2), "\"00000000-0000-0001-0000-000000000002\"", "\"1-2-3-4-5\""),
                Arguments.of(
                        ShapeCodecs.constants(TimeUnit::valueOf, List.of(TimeUnit.DAYS, TimeUnit.HOURS)),
                        TimeUnit.DAYS,
                        "\"DAYS\"",
                        "\"days\""),
                Arguments.of(ShapeCodecs.set(JsonCodecs.INTEGER), Set.of(1), "[1]", "1"),
                Arguments.of(ShapeCodecs.collection(JsonCodecs.INTEGER), List.of(1, 1), "[1,1]", "{}"),
                Arguments.of(
                        Entries.of(JsonCodecs.INTEGER),
                        map,
                        "[{\"key\":\"b\",\"value\":1},{\"key\":\"a\",\"value\":2}]",
                        "[{\"key\":\"b\"}]"));
    }

    @ParameterizedTest
    @MethodSource("values")
    <T> void readsWhatItWrites(JsonCodec<T> codec, T value, String json, String wrong) {
        assertThat(new String(JsonWriter.encode(value, codec), UTF_8)).isEqualTo(json);
        assertThat(JsonReader.decode(json.getBytes(UTF_8), codec)).isEqualTo(value);
        boolean collection = value instanceof Iterable || value instanceof Map; // of these, null is an empty one
        for (String text : collection ? List.of(wrong) : List.of(wrong, "null", "\"\"")) {
            assertThatThrownBy(() -> JsonReader.decode(text.getBytes(UTF_8), codec, "$"))
                    .as(text)
                    .isInstanceOf(DecodeException.class)
                    .hasMessageStartingWith("Expected ");
        }
    }

    @Test
    void saysWhatAnEnumAccepts() {
        JsonCodec<TimeUnit> units = ShapeCodecs.constants(TimeUnit::valueOf, List.of(TimeUnit.DAYS, TimeUnit.HOURS));
        StructuredOutput<List<TimeUnit>> list = StructuredOutput.ofItems("Units", "{}", units);
        assertThatThrownBy(() -> list.decode("{\"items\": [\"DAYS\", \"WEEKS\"]}"))
                .hasMessageStartingWith("Expected one of DAYS, HOURS at $.items[1] but found the text \"WEEKS\"");
    }

    @Test
    void readsMapsThatAreObjects() {
        StructuredOutput<Map<String, Integer>> map =
                StructuredOutput.ofValue("M", "{}", Entries.of(JsonCodecs.INTEGER));
        assertThat(map.decode("{\"value\": {\"x y\": 1}}")).isEqualTo(Map.of("x y", 1));
        assertThatThrownBy(() -> map.decode("{\"value\": {\"x y\": true}}"))
                .hasMessageContaining(" at $.value['x y'] ");
    }
}
