package io.runapi.spec.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.runapi.spec.description.Description;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class YamlWriterTest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "a",
            "a b",
            " a",
            "a ",
            "a: b",
            "a:",
            "a #b",
            "#a",
            "- a",
            "-",
            "?",
            "[a]",
            "{a}",
            "a, b",
            "'",
            "\"",
            "\\",
            "yes",
            "No",
            "on",
            "null",
            "~",
            "1",
            "-1.5",
            "1e3",
            "0x1F",
            "1_000",
            "16:9",
            "21:9",
            "3.1.0",
            "2026-08-21",
            "true",
            "é",
            "日本",
            "a\nb",
            "a\tb",
            "\u0007",
            "&a",
            "*a",
            "!a",
            "%a",
            "@a",
            "`a`",
            "|",
            ">",
            "=",
            "<<",
            "...",
            "---",
            "a  b",
            ".5",
            "1.",
            "+1",
            ".inf",
            "\u2028",
            "😀");

    @ParameterizedTest
    @ValueSource(
            strings = {"words", "a 'quoted' word", "model's", "720p", "gpt-4o", "s2.1-pro", "3.1.0", "kling-3.0", "1k"})
    void plainTextsHaveNoQuotes(String text) {
        assertThat(YamlScalar.text(text, true)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "'16:9', '\"16:9\"'",
        "'2026-08-21', '\"2026-08-21\"'",
        "'yes', '\"yes\"'",
        "'1.0', '\"1.0\"'",
        "'#/components', '\"#/components\"'",
        "'200', '\"200\"'",
        "'', '\"\"'",
        "'1_000', '\"1_000\"'",
        "'on', '\"on\"'"
    })
    void textsThatLookLikeSomethingElseHaveQuotes(String text, String quoted) {
        assertThat(YamlScalar.text(text, false)).isEqualTo(quoted);
    }

    @Test
    void foldsLongTextsAndFillsLongLists() {
        ObjectNode tree = NODES.objectNode();
        tree.put("description", "word ".repeat(30).strip());
        for (int value = 0; value < 60; value++) {
            tree.withArray("enum").add(value);
        }
        tree.putArray("x-runapi-rules").addObject().put("a", 1).put("b", "c: d");
        tree.putArray("parameters").addObject().put("$ref", "../common.yaml#/x").put("b", "c: d");
        tree.putArray("none");

        assertThat(String.join("\n", YamlWriter.lines(tree, 0))).isEqualTo("""
                        description: >-
                          word word word word word word word word word word word word word word word word word word word word word word word
                          word word word word word word word
                        enum:
                          [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
                           31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59]
                        x-runapi-rules:
                          - {a: 1, b: "c: d"}
                        parameters:
                          - $ref: "../common.yaml#/x"
                            b: "c: d"
                        none: []""");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatWasWrittenIsReadBack(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            ObjectNode tree = NODES.objectNode();
            tree.set("root", random(random, 0));
            String text = String.join("\n", YamlWriter.lines(tree, 0)) + "\n";
            assertThat((Object) Description.parse(text, "tree")).as(text).isEqualTo(tree);
        }
    }

    private static JsonNode random(Random random, int depth) {
        return switch (random.nextInt(depth > 3 ? 4 : 7)) {
            case 0 -> NODES.numberNode(random.nextInt(-5, 5000));
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2, 3 -> NODES.stringNode(text(random));
            case 4 -> {
                var list = NODES.arrayNode();
                for (int count = random.nextInt(4); count > 0; count--) {
                    list.add(random(random, depth + 1));
                }
                yield list;
            }
            default -> {
                ObjectNode object = NODES.objectNode();
                for (int count = random.nextInt(4); count > 0; count--) {
                    String key = random.nextInt(4) == 0 ? "x-runapi-rules" : text(random);
                    object.set(key, random(random, depth + 1));
                }
                yield object;
            }
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder(TEXTS.get(random.nextInt(TEXTS.size())));
        for (int words = random.nextInt(4) == 0 ? random.nextInt(60) : 0; words > 0; words--) {
            text.append(' ').append(TEXTS.get(random.nextInt(TEXTS.size())));
        }
        return text.toString();
    }
}
