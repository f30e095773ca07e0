package io.runapi.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in a real browser, from disk. Pictures of it are left in {@code target/catalog} for the eye. */
class CatalogPageTest {
    private static final Path PICTURES = Path.of("target/catalog");
    private static final URI PAGE = Snippet.PAGE.toAbsolutePath().toUri();
    private static final String SHOWN = "document.querySelectorAll('.action:not([hidden])')";

    private static Chromium chromium;
    private static DevTools tools;

    private BrowserPage page;

    @BeforeAll
    static void start(@TempDir Path profile) {
        Optional<Path> browser = Chromium.find();
        if (browser.isEmpty()) {
            skip("there is no Chromium on the path. Install one, or name it in the environment variable CHROMIUM.");
        }
        try {
            chromium = Chromium.start(browser.orElseThrow(), profile.resolve("chromium"));
        } catch (IOException e) {
            skip(e.getMessage() + ": " + e.getCause());
        }
        tools = chromium.connect();
    }

    /** A quiet build shows no reasons of skipped tests, but it shows what they print. */
    private static void skip(String reason) {
        String message = "The catalogue page is NOT TESTED in a browser: " + reason;
        System.err.println(message);
        abort(message);
    }

    @AfterAll
    static void stop() {
        if (tools != null) {
            tools.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void open() {
        page = new BrowserPage(tools);
        page.size(1280, 1000, 1);
        page.dark(false);
        page.open(PAGE);
    }

    @AfterEach
    void complains_of_nothing_and_fetches_nothing() {
        assertThat(page.complaints()).isEmpty();
        assertThat(page.requests())
                .allMatch(url -> url.split("#")[0].equals(PAGE.toString()) || url.startsWith("data:"));
    }

    @Test
    void shows_every_action() throws IOException {
        assertThat(page.number(SHOWN + ".length")).isEqualTo(Descriptions.actions());
        assertThat(page.text("count.textContent")).contains(Descriptions.actions() + " actions");
        page.screenshot(PICTURES.resolve("light.png"));
    }

    @Test
    void finds_what_is_typed_and_hides_the_rest() {
        page.press("/");
        assertThat(page.text("document.activeElement.id")).isEqualTo("q");
        page.type("imagen-4-ultra");

        assertThat(ids()).contains("imagen_4/text_to_image").doesNotContain("runway/text_to_video", "chat/completions");
        assertThat(page.text("count.textContent")).matches("\\d+ of \\d+ actions, in \\d+ services?");
        assertThat(
                        page.texts(
                                "[...document.querySelectorAll('[id=\"imagen_4/text_to_image\"] .hits code')].map(c => c.textContent)"))
                .containsExactly("imagen-4-ultra");
        assertThat(page.is("document.querySelector('#runway').hidden")).isTrue();
        assertThat(page.text("location.hash")).isEqualTo("#q=imagen-4-ultra");

        page.press("Escape");
        assertThat(ids()).contains("runway/text_to_video", "chat/completions");
        assertThat(page.text("location.hash")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"first frame url", "firstFrameImageUrl", "FIRST_FRAME", "runway text video 30 nothing"})
    void takes_words_in_any_spelling(String typed) {
        page.press("/");
        page.type(typed);

        if (typed.contains("nothing")) {
            assertThat(ids()).isEmpty();
            assertThat(page.is("none.hidden")).isFalse();
            page.click("#clear");
            assertThat(ids()).contains("chat/completions");
        } else {
            assertThat(ids()).contains("runway/text_to_video").doesNotContain("chat/completions");
        }
    }

    @Test
    void filters_by_modality() {
        page.click(".chips [data-kind=video]");

        assertThat(ids()).contains("runway/text_to_video").doesNotContain("imagen_4/text_to_image", "chat/completions");
        assertThat(page.texts("[...document.querySelectorAll('.chips [aria-pressed=true]')].map(c => c.dataset.kind)"))
                .containsExactly("video");
        assertThat(page.number("Number(document.querySelector('.chips [data-kind=video] span').textContent)"))
                .isEqualTo(ids().size());

        page.click(".chips [data-kind=image]");
        assertThat(ids()).contains("imagen_4/text_to_image").doesNotContain("runway/text_to_video");

        page.click(".chips [data-kind=image]");
        assertThat(ids()).contains("imagen_4/text_to_image", "runway/text_to_video", "chat/completions");
    }

    @Test
    void copies_what_it_shows() {
        page.allowClipboard();
        page.click("[id=\"imagen_4/text_to_image\"] > summary");
        page.until("document.querySelector('[id=\"imagen_4/text_to_image\"] .copy')");
        page.click("[id=\"imagen_4/text_to_image\"] .copy");
        page.until("said.textContent === 'Copied'");

        assertThat(page.text("document.querySelector('[id=\"imagen_4/text_to_image\"] .copy').textContent"))
                .isEqualTo("Copied");
        assertThat(page.text("navigator.clipboard.readText()"))
                .isEqualTo(page.text(
                        "document.querySelector('[id=\"imagen_4/text_to_image\"] pre:not([hidden])').textContent"))
                .contains("Imagen4TextToImageRequest request = ", ".await();");
    }

    @Test
    void copies_for_the_chosen_model() throws IOException {
        page.allowClipboard();
        page.open(URI.create(PAGE + "#at=imagen_4/text_to_image&model=imagen-4-fast"));
        page.until("document.querySelector('[id=\"imagen_4/text_to_image\"][open] .copy')");

        assertThat(page.text("document.querySelector('[id=\"imagen_4/text_to_image\"] select').value"))
                .isEqualTo("imagen-4-fast");
        for (String title : new String[] {"Request", "Declared interface"}) {
            page.click("[id=\"imagen_4/text_to_image\"] .copy[aria-label=\"Copy: " + title + "\"]");
            page.until("said.textContent === 'Copied'");
            page.evaluate("said.textContent = ''");
            String copied = page.text("navigator.clipboard.readText()");
            assertThat(Snippet.all())
                    .filteredOn(snippet -> snippet.place().equals("imagen_4/text_to_image imagen-4-fast")
                            && snippet.title().equals(title))
                    .extracting(Snippet::java)
                    .containsExactly(copied);
        }
    }

    @Test
    void shows_what_a_model_takes() {
        page.open(URI.create(PAGE + "#at=imagen_4/text_to_image&model=imagen-4"));
        page.until("document.querySelector('[id=\"imagen_4/text_to_image\"][open] .copy')");

        String accepts = "[...document.querySelectorAll('[id=\"imagen_4/text_to_image\"] tr')]"
                + ".find(row => row.innerText.startsWith('aspect_ratio')).cells[1].innerText";
        assertThat(page.text(accepts)).contains("16:9").doesNotContain("auto");

        page.open(URI.create(PAGE + "#at=imagen_4/text_to_image&model=imagen-4-fast"));
        page.until("document.querySelector('[id=\"imagen_4/text_to_image\"][open] .copy')");
        assertThat(page.text(accepts)).contains("16:9", "auto");
    }

    @Test
    void chooses_the_model_that_was_searched() {
        page.press("/");
        page.type("imagen-4-fast");
        page.press("ArrowDown");
        page.press("Enter");
        page.until("document.querySelector('.action[open] .copy')");

        assertThat(page.text("document.querySelector('.action[open] select').value"))
                .isEqualTo("imagen-4-fast");
    }

    @Test
    void keeps_its_state_in_the_address() {
        page.open(URI.create(PAGE + "#q=runway&in=video&at=runway/text_to_video"));

        assertThat(ids()).contains("runway/text_to_video").doesNotContain("imagen_4/text_to_image");
        assertThat(page.text("q.value")).isEqualTo("runway");
        assertThat(page.is("document.getElementById('runway/text_to_video').open"))
                .isTrue();

        page.evaluate("document.getElementById('runway/text_to_video').open = false");
        page.until("location.hash === '#q=runway&in=video'");
    }

    @Test
    void is_usable_with_the_keyboard() {
        page.press("/");
        page.type("runway");
        List<String> found = ids();
        page.press("ArrowDown");
        assertThat(page.text("document.activeElement.parentElement.id")).isEqualTo(found.get(0));
        page.press("Enter");
        page.until("document.activeElement.parentElement.open");
        page.press("ArrowDown");
        assertThat(page.text("document.activeElement.parentElement.id")).isEqualTo(found.get(1));
        page.press("ArrowUp");
        page.press("ArrowUp");
        assertThat(page.text("document.activeElement.id")).isEqualTo("q");
    }

    @Test
    void is_dark_where_that_is_wished() throws IOException {
        String light = page.text("getComputedStyle(document.body).backgroundColor");
        page.dark(true);
        assertThat(brightness("backgroundColor")).isLessThan(100);
        assertThat(brightness("color")).isGreaterThan(600);
        page.screenshot(PICTURES.resolve("dark.png"));
        page.dark(false);
        assertThat(page.text("getComputedStyle(document.body).backgroundColor")).isEqualTo(light);
        assertThat(brightness("backgroundColor")).isGreaterThan(700);
    }

    private int brightness(String property) {
        return page.number(
                "getComputedStyle(document.body)." + property + ".match(/\\d+/g).map(Number).reduce((a, b) => a + b)");
    }

    @Test
    void fits_a_phone() throws IOException {
        page.size(390, 844, 2);
        page.open(PAGE);
        page.evaluate("document.querySelectorAll('main details').forEach(entry => entry.open = true)");
        page.until("document.querySelectorAll('.copy').length > 3");

        assertThat(page.number("document.documentElement.scrollWidth")).isEqualTo(390);
        page.open(URI.create(PAGE + "#at=runway/text_to_video"));
        page.screenshot(PICTURES.resolve("phone.png"));
    }

    @Test
    void can_be_read_without_scripts() throws IOException {
        page.scripts(false);
        page.open(PAGE);

        assertThat(page.number(SHOWN + ".length")).isEqualTo(Descriptions.actions());
        assertThat(page.is("document.querySelector('form').checkVisibility()")).isFalse();
        page.click("[id=\"runway/text_to_video\"] > summary");
        assertThat(page.is("document.getElementById('runway/text_to_video').open"))
                .isTrue();
        assertThat(page.text("document.getElementById('runway/text_to_video').innerText"))
                .contains("duration_seconds", "RunwayTextToVideoRequest.builder(");
        page.scripts(true);
    }

    @Test
    void is_small() throws IOException {
        assertThat(Files.size(Snippet.PAGE)).isLessThan(700_000);
    }

    private List<String> ids() {
        return page.texts("[..." + SHOWN + "].map(entry => entry.id)");
    }
}
