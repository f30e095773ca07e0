package io.runapi.spec.contract;

import static io.runapi.spec.contract.ContractJson.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FieldProblemsTest {
    private static final String IN_PROMPT = ContractJson.PLACE + ".fields_by_model[\"art-1\"].prompt";

    @TempDir
    private Path folder;

    static Stream<Arguments> fields() {
        return Stream.of(
                refused(
                        "{\"type\": \"string\", \"enmu\": [\"a\"]}",
                        IN_PROMPT + ".enmu: is not a key that is known here",
                        "$ref, default, enum, items, length, max, max_items, min, min_items, pattern, properties, "
                                + "required, type"),
                refused(
                        "{\"type\": \"strng\"}",
                        IN_PROMPT + ".type: is \"strng\"",
                        "string, integer, number, boolean, array or object"),
                refused(
                        "{\"type\": 5}",
                        IN_PROMPT + ".type: is 5",
                        "string, integer, number, boolean, array or object"),
                refused("[]", IN_PROMPT + ": is a list", "an object that describes a field"),
                refused(
                        "{\"enum\": [\"a\", 5, true]}",
                        IN_PROMPT + ".enum: mixes types: \"a\", 5, true",
                        "a list of at least one value, all of type string"),
                refused(
                        "{\"type\": \"integer\", \"enum\": [5, 5.5]}",
                        IN_PROMPT + ".enum: has values that are not of type integer: 5, 5.5",
                        "a list of at least one value, all of type integer"),
                refused(
                        "{\"type\": \"string\", \"enum\": []}",
                        IN_PROMPT + ".enum: is empty",
                        "a list of at least one value, all of type string"),
                refused(
                        "{\"type\": \"string\", \"enum\": \"a\"}",
                        IN_PROMPT + ".enum: is \"a\"",
                        "a list of at least one value, all of type string"),
                refused(
                        "{\"type\": \"string\", \"enum\": [\"a\", \"a\"]}",
                        IN_PROMPT + ".enum[1]: is listed twice: \"a\"",
                        "a list of at least one value, all of type string"),
                refused(
                        "{\"type\": \"string\", \"enum\": [\"a\", \"b\"], \"default\": \"c\"}",
                        IN_PROMPT + ".default: is \"c\", which enum does not list",
                        "\"a\", \"b\""),
                refused(
                        "{\"type\": \"integer\", \"default\": \"c\"}",
                        IN_PROMPT + ".default: is \"c\"",
                        "one value of type integer"),
                refused(
                        "{\"type\": \"integer\", \"max\": 5, \"default\": 6}",
                        IN_PROMPT + ".default: is 6, which min and max do not allow",
                        "a value between them"),
                refused(
                        "{\"type\": \"integer\", \"min\": 5, \"max\": 4}",
                        IN_PROMPT + ".min: min 5 is more than max 4",
                        "min up to max"),
                refused(
                        "{\"type\": \"array\", \"min_items\": 5, \"max_items\": 4}",
                        IN_PROMPT + ".min_items: min_items 5 is more than max_items 4",
                        "min_items up to max_items"),
                refused("{\"type\": \"integer\", \"min\": \"5\"}", IN_PROMPT + ".min: is \"5\"", "a whole number"),
                refused(
                        "{\"type\": \"array\", \"min_items\": -1}",
                        IN_PROMPT + ".min_items: is -1",
                        "a whole number from 0"),
                refused(
                        "{\"type\": \"string\", \"max_items\": 2}",
                        IN_PROMPT + ".max_items: counts the items of a string",
                        "it only beside type array"),
                refused(
                        "{\"type\": \"string\", \"max\": 2}",
                        IN_PROMPT + ".max: bounds a text without length: true",
                        "bounds of an integer or number, or of a string with length: true"),
                refused(
                        "{\"type\": \"integer\", \"max\": 2, \"length\": true}",
                        IN_PROMPT + ".max: bounds an integer with length: true",
                        "bounds of an integer or number, or of a string with length: true"),
                refused(
                        "{\"type\": \"boolean\", \"max\": 2}",
                        IN_PROMPT + ".max: bounds a boolean",
                        "bounds of an integer or number, or of a string with length: true"),
                refused(
                        "{\"type\": \"string\", \"length\": true}",
                        IN_PROMPT + ".length: has neither min nor max beside it",
                        "length together with min or max"),
                refused(
                        "{\"type\": \"string\", \"required\": \"yes\"}",
                        IN_PROMPT + ".required: is \"yes\"",
                        "true or false"),
                refused(
                        "{\"type\": \"string\", \"pattern\": \"(\"}",
                        IN_PROMPT + ".pattern: is no regular expression: Unclosed group",
                        "a regular expression, beside type string"),
                refused(
                        "{\"type\": \"integer\", \"pattern\": \"a\"}",
                        IN_PROMPT + ".pattern: is the pattern of an integer",
                        "a regular expression, beside type string"),
                refused(
                        "{\"type\": \"string\", \"items\": {}}",
                        IN_PROMPT + ".items: describes the items of a string",
                        "it only beside type array"),
                refused(
                        "{\"type\": \"array\", \"items\": {\"type\": \"object\", \"properties\": {\"a\": {\"tpye\": 1}}}}",
                        IN_PROMPT + ".items.properties.a.tpye: is not a key that is known here",
                        "$ref, default, enum, items, length, max, max_items, min, min_items, pattern, properties, "
                                + "required, type"),
                refused(
                        "{\"$ref\": \"#/actions/nowhere\"}",
                        IN_PROMPT + ".$ref: refers to #/actions/nowhere, which does not exist",
                        "a field of this file, as #/actions/..."),
                refused(
                        "{\"$ref\": \"#/actions/art~1paint/fields_by_model/art-1/prompt\"}",
                        IN_PROMPT + ".$ref: is a circle: #/actions/art~1paint/fields_by_model/art-1/prompt"
                                + " -> #/actions/art~1paint/fields_by_model/art-1/prompt",
                        "references that end at a field"),
                refused(
                        "{\"type\": \"array\", \"items\": "
                                + "{\"$ref\": \"#/actions/art~1paint/fields_by_model/art-1/prompt\"}}",
                        IN_PROMPT + ".items.items.$ref: is a circle: #/actions/art~1paint/fields_by_model/art-1/prompt"
                                + " -> #/actions/art~1paint/fields_by_model/art-1/prompt",
                        "references that end at a field"));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void namesWhatIsWrongWithAField(String field, String message) throws IOException {
        assertThat(ContractJson.problems(folder, ContractJson.fields("\"prompt\": " + field)))
                .isEqualTo(message);
    }
}
