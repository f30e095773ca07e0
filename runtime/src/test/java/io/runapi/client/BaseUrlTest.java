package io.runapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runapi.error.ConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {
    @ParameterizedTest
    @CsvSource({
        "https://runapi.ai, https://runapi.ai",
        "https://runapi.ai/, https://runapi.ai",
        "https://runapi.ai/v1, https://runapi.ai",
        "https://runapi.ai/v1/, https://runapi.ai",
        "https://runapi.ai//v1//, https://runapi.ai",
        "HTTPS://runapi.ai, https://runapi.ai",
        "' https://runapi.ai\n', https://runapi.ai",
        "https://proxy.example:8443/runapi/v1, https://proxy.example:8443/runapi",
        "https://proxy.example/v10, https://proxy.example/v10",
        "http://localhost:8080, http://localhost:8080",
        "http://LOCALHOST:8080, http://LOCALHOST:8080",
        "http://api.localhost, http://api.localhost",
        "http://127.0.0.1:1/v1, http://127.0.0.1:1",
        "http://127.8.9.1, http://127.8.9.1",
        "http://[::1]:9, http://[::1]:9",
    })
    void normalises(String given, String expected) {
        assertThat(of(given)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://runapi.ai|uses http to runapi.ai",
                "http://127.0.0.1.evil.example|uses http",
                "http://localhost.evil.example|uses http",
                "http://10.0.0.1|uses http",
                "http://[::2]|uses http",
                "https://me:pw-secret@runapi.ai|user or password",
                "https://runapi.ai?key=pw-secret|query or fragment",
                "https://runapi.ai#pw-secret|query or fragment",
                "runapi.ai|https://",
                "ftp://runapi.ai|https://",
                "https://|no URL",
                "https:///v1|no host",
                "https://run api.ai|no URL",
                "''|https://",
            })
    void refusesWhatWouldLeakTheKeyOrLeadNowhere(String given, String fault) {
        assertThatThrownBy(() -> of(given))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("The base URL from the test ")
                .hasMessageContaining(fault)
                .hasMessageContaining("Accepted: an https URL")
                .hasNoCause()
                .message()
                .doesNotContain("pw-secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@evil.example/", ".evil.example", ":81/x", "x", "", "/a b", "?x"})
    void keepsCallsAtTheHost(String path) {
        assertThatThrownBy(() -> of("https://runapi.ai").resolve(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"/v1/models, https://runapi.ai/v1/models", "//evil.example, https://runapi.ai//evil.example"})
    void resolvesPaths(String path, String expected) {
        assertThat(of("https://runapi.ai").resolve(path)).hasToString(expected);
    }

    private static BaseUrl of(String url) {
        return BaseUrl.of(new Setting(url, "the test"));
    }
}
