package io.runapi.processor.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.runapi.processor.model.Template;
import io.runapi.processor.model.Template.Literal;
import io.runapi.processor.model.Template.Placeholder;
import io.runapi.processor.read.TemplateParser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TemplatesTest {
    private final List<String> mistakes = new ArrayList<>();

    private Template parse(String text) {
        return TemplateParser.parse(text, mistakes::add);
    }

    @Test
    void placeholdersAndBraces() {
        assertThat(parse("a {b}{c} {{d}} {{{e}}}").pieces())
                .containsExactly(
                        new Literal("a "),
                        new Placeholder("b"),
                        new Placeholder("c"),
                        new Literal(" {d} {"),
                        new Placeholder("e"),
                        new Literal("}"));
        assertThat(mistakes).isEmpty();
    }

    @Test
    void anyTextSurvivesDoublingOfItsBraces() {
        String text = "{\"a\": [1, {}]} 🎬 \\ }{ \n\t{{x}}";
        Template template = parse(text.replace("{", "{{").replace("}", "}}"));
        assertThat(template.pieces()).containsExactly(new Literal(text));
        assertThat(mistakes).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a {b            | '{' at character 3 is never closed
            a {b {c}        | '{' at character 3 is never closed
            }               | '}' at character 1 closes nothing
            {}              | '{}' at character 1 names no parameter
            { b }           | '{ b }' at character 1 names no parameter
            {"ok": true}    | '{"ok": true}' at character 1 names no parameter
            {{a}            | '}' at character 4 closes nothing
            """)
    void mistakes(String text, String mistake) {
        parse(text);
        assertThat(mistakes).containsExactly(mistake);
    }
}
