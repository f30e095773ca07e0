package io.runapi.spec.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LimitWordsTest {
    @Test
    void list_values() {
        assertThat(words(limits(List.of("16:9", "<b>"), null, null, null)))
                .isEqualTo("<code>16:9</code>, <code>&lt;b&gt;</code>");
    }

    @Test
    void shorten_numbers_in_a_row() {
        assertThat(words(limits(List.of("-1", "4", "5", "6", "7", "10", "12"), null, null, "5")))
                .isEqualTo("<code>-1</code>, <code>4</code> to <code>7</code>, <code>10</code>, <code>12</code>;"
                        + " <code>5</code> by default");
    }

    @Test
    void unfold_many_values() {
        List<String> many = IntStream.range(0, 30).mapToObj(i -> "v" + i).toList();
        assertThat(words(limits(many, null, null, null)))
                .startsWith("<code>v0</code>, ")
                .contains("<details><summary>16 more</summary><code>v14</code>")
                .endsWith("<code>v29</code></details>");
    }

    @Test
    void tell_bounds() {
        assertThat(words(limits(List.of(), "0.1", "1", null))).isEqualTo("0.1 to 1");
        assertThat(words(limits(List.of(), "1", null, null))).isEqualTo("at least 1");
        assertThat(words(limits(List.of(), null, "30000", null))).isEqualTo("at most 30,000");
        assertThat(words(limits(List.of(), "3", "3", null))).isEqualTo("exactly 3");
    }

    private static String words(Limits limits) {
        Html html = new Html();
        LimitWords.write(html, new FieldType.Text(), limits);
        return html.toString();
    }

    private static Limits limits(
            List<String> accepted, @Nullable String atLeast, @Nullable String atMost, @Nullable String byDefault) {
        return new Limits(false, accepted, atLeast, atMost, null, null, null, null, null, byDefault);
    }
}
