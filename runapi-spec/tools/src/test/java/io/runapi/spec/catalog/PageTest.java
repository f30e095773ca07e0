package io.runapi.spec.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PageTest {
    private final String page;

    PageTest() throws IOException {
        page = CatalogPage.page(Described.document());
    }

    @Test
    void is_the_same_each_time() throws IOException {
        assertThat(CatalogPage.page(Described.document())).isEqualTo(page);
    }

    @Test
    void shows_what_the_description_says_and_runs_none_of_it() {
        assertThat(page)
                .contains("Songs &amp; &lt;b&gt;more&lt;/b&gt;.")
                .contains("Sings &quot;anything&quot; &lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;.")
                .doesNotContain("<b>more", "<script>alert");
    }

    @Test
    void needs_nothing_from_elsewhere() {
        assertThat(page).doesNotContainPattern("(?i)(src|href)=[\"']?(https?:|//|file:)");
        assertThat(page).doesNotContainPattern("(?i)@import|url\\(");
    }

    @Test
    void calls_services_by_their_names() {
        assertThat(page).contains("<h3>Studio 2 <code>runapi.studio2()</code></h3>");
    }

    @Test
    void tells_what_only_some_models_take() {
        assertThat(row("seconds"))
                .contains("<tr data-m=\"1\">", "only <i>bass-2</i>", "10 to 60; <code>30</code> by default");
        assertThat(row("prompt"))
                .contains("<div data-m=\"0\">at most 12 characters<span class=of> for <i>alto-1</i></span></div>")
                .contains("<div data-m=\"1\">at most 5000 characters<span class=of> for <i>bass-2</i></span></div>");
        assertThat(row("mode")).contains("<b class=req>required</b>", "<code>auto</code>, <code>exact</code>");
        assertThat(page).contains("<code>bass-2</code> <small>(deep)</small>");
        assertThat(page).contains("<li data-m=\"1\">With <code>bass-2</code>: <code>style</code> is not accepted.");
    }

    @Test
    void tells_what_was_removed_and_what_to_use_instead() {
        assertThat(page)
                .contains(
                        "model <code>tenor-0</code> of <code>studio_2/sing</code>, since 2026-08-07: use <code>alto-1</code>")
                .contains("action <code>draw</code> of <code>studio</code>, since 2026-08-07: use <code>paint</code>");
    }

    @Test
    void leaves_out_calls_that_only_read_a_task() {
        assertThat(page).contains("2 actions").doesNotContain("studioSingTask");
    }

    private String row(String field) {
        return Pattern.compile("<tr[^>]*><th scope=row><code>" + field + "</code>.*")
                .matcher(page)
                .results()
                .map(match -> match.group())
                .findFirst()
                .orElseThrow();
    }
}
