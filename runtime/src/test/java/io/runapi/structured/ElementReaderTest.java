package io.runapi.structured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runapi.error.DecodeException;
import io.runapi.json.JsonCodecs;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElementReaderTest {
    private static final StructuredList<Object> ANYTHING = StructuredOutput.ofItems("Any", "{}", JsonCodecs.VALUE);

    private static List<Object> read(String... pieces) {
        ElementReader<Object> reader = ANYTHING.elements();
        List<Object> elements = new ArrayList<>();
        for (String piece : pieces) {
            reader.add(piece);
            reader.forEachRemaining(elements::add);
        }
        reader.end();
        return elements;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"items\": [{\"a\": \"}],\\\\\\\"\"}, [1, [2]], \"x\\\\\\\\\", 3.5e-2, true, null, \"\", {}]}",
                "[1,2]",
                "{\"items\":[]}",
                "```json\n{\"items\": [1, {\"b\": [\"`\"]}]}\n```",
                " {\"note\": \"{[\", \"n\": 12, \"o\": {\"items\": [7]}, \"items\" : [ \"\\ud83d\\ude00\" , \"😀\" ] , \"z\": [1]} \n",
                "{\"it\\u0065ms\": [1, 2, 3]}"
            })
    void everySplitGivesTheSameElements(String text) {
        List<Object> whole = ANYTHING.decode(text);
        assertThat(read(text)).isEqualTo(whole);
        for (int cut = 0; cut <= text.length(); cut++) {
            assertThat(read(text.substring(0, cut), text.substring(cut))).isEqualTo(whole);
        }
        assertThat(read(text.split(""))).isEqualTo(whole);
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            List<String> pieces = new ArrayList<>();
            for (int from = 0; from < text.length(); ) {
                int to = Math.min(text.length(), from + random.nextInt(6));
                pieces.add(text.substring(from, to));
                from = to;
            }
            assertThat(read(pieces.toArray(String[]::new))).isEqualTo(whole);
        }
    }

    @Test
    void hasAnElementAsSoonAsItIsComplete() {
        ElementReader<Object> reader = ANYTHING.elements();
        reader.add("{\"items\":[\"a");
        assertThat(reader.hasNext()).isFalse();
        reader.add("\"");
        assertThat(reader.next()).isEqualTo("a");
        reader.add(",12");
        assertThat(reader.hasNext()).isFalse();
        reader.add("3 ");
        assertThat(reader.next()).isEqualTo(123);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Hello            | Expected { or [ at character 0 but found H",
                "{\"items\": [1 2]}| Expected , or ] at character 13 but found 2",
                "{\"items\": [,]}  | Expected an element or ] at character 11 but found ,",
                "{\"items\": [1,]} | Expected an element at character 13 but found ]",
                "{\"items\": [1}   | Expected , or ] at character 12 but found }",
                "{\"items\" [1]}   | Expected : at character 9 but found [",
                "{items: [1]}      | Expected a property at character 1 but found i",
                "{\"items\": [1]} x| Expected the end at character 15 but found x",
                "{\"items\": [1    | Expected more at character 12 but the list ended",
                "{\"items\": [\"1  | Expected more at character 13 but the list ended",
                "{\"items\": 5}    | Expected a list \"items\", which is missing",
                "{}                | Expected a list \"items\", which is missing"
            })
    void saysWhatIsWrongAndWhere(String text, String message) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(DecodeException.class).hasMessage(message);
    }

    @Test
    void keepsWhatWasRightBeforeAMistake() {
        ElementReader<Object> reader = ANYTHING.elements();
        assertThatThrownBy(() -> reader.add("[1, 2, 3 4")).isInstanceOf(DecodeException.class);
        List<Object> elements = new ArrayList<>();
        reader.forEachRemaining(elements::add);
        assertThat(elements).containsExactly(1, 2, 3);
    }

    @Test
    void namesTheElementThatIsWrong() {
        ElementReader<Integer> reader =
                StructuredOutput.ofItems("Numbers", "{}", JsonCodecs.INTEGER).elements();
        reader.add("{\"items\":[1,null,\"two\"]}");
        assertThat(reader.next()).isEqualTo(1);
        assertThatThrownBy(reader::next)
                .isInstanceOf(DecodeException.class)
                .hasMessageStartingWith("Expected a whole number of 32 bits at $.items[2] but found the text \"two\"");
    }
}
