package io.runapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runapi.error.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {
    @TempDir
    Path home;

    @Test
    void looksInTheBuilderThePropertyTheVariableAndTheFileInThisOrder() throws IOException {
        write("{\"api_key\": \"from-file\", \"base_url\": \"https://file.example\"}");
        Map<String, String> properties =
                Map.of("runapi.api.key", "from-property", "runapi.base.url", "https://p.example");
        Map<String, String> variables =
                Map.of("RUNAPI_API_KEY", "from-variable", "RUNAPI_BASE_URL", "https://v.example");
        Surroundings all = TestClient.surroundings(properties, variables, home);
        Surroundings some = TestClient.surroundings(Map.of(), variables, home);
        Surroundings file = TestClient.surroundings(Map.of(), Map.of(), home);
        Setting given = new Setting("from-builder", "the builder");

        assertKey(Credentials.find(given, null, all, true), "from-builder", "the builder", "https://p.example");
        assertKey(
                Credentials.find(null, null, all, true),
                "from-property",
                "the system property runapi.api.key",
                "https://p.example");
        assertKey(
                Credentials.find(null, null, some, true),
                "from-variable",
                "the environment variable RUNAPI_API_KEY",
                "https://v.example");
        assertKey(
                Credentials.find(null, null, file, true),
                "from-file",
                "\"api_key\" in the file " + home.resolve(".config/runapi/config.json"),
                "https://file.example");
    }

    @Test
    void readsTheFilesOtherSpelling() throws IOException {
        write("{\"apiKey\": \"k-1234\", \"baseUrl\": \"https://other.example/v1/\", \"more\": [1]}");
        Credentials found = Credentials.find(null, null, TestClient.surroundings(Map.of(), Map.of(), home), true);
        assertThat(found.key().authorization()).isEqualTo("Bearer k-1234");
        assertThat(found.baseUrl()).hasToString("https://other.example");
    }

    @Test
    void namesAllPlacesWhenThereIsNoKey() throws IOException {
        Surroundings nothing = TestClient.surroundings(Map.of(), Map.of(), home);
        assertThatThrownBy(() -> Credentials.find(null, null, nothing, false))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("No API key was found. Looked in: the builder (apiKey), the system property runapi.api.key,"
                        + " the environment variable RUNAPI_API_KEY (the file .config/runapi/config.json is read only"
                        + " after useConfigFile()). Get a key at https://runapi.ai and set one of them.");
        assertThatThrownBy(() -> Credentials.find(null, null, nothing, true))
                .hasMessageContaining(
                        "RUNAPI_API_KEY, the file " + home.resolve(".config/runapi/config.json") + ". Get");
    }

    @Test
    void doesNotReadTheFileUnasked() throws IOException {
        write("not json");
        Surroundings surroundings = TestClient.surroundings(Map.of(), Map.of("RUNAPI_API_KEY", "k-1234"), home);
        assertThat(Credentials.find(null, null, surroundings, false).key().source())
                .contains("RUNAPI_API_KEY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sk-secret-4711081599",
                "{\"api_key\": sk-secret-4711081599}",
                "[\"sk-secret-4711081599\"]",
                "{\"api_key\": 4711081599}",
                ""
            })
    void refusesAMalformedFileWithoutShowingIt(String content) throws IOException {
        write(content);
        Surroundings surroundings = TestClient.surroundings(Map.of(), Map.of(), home);
        assertThatThrownBy(() -> Credentials.find(null, null, surroundings, true))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("config.json")
                .hasMessageContaining("Expected: {\"api_key\"")
                .hasNoCause()
                .message()
                .doesNotContain("4711081599");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "|is blank",
                "  |is blank",
                "sk-sec ret|white space",
                "sk-sec\tret|white space",
                "sk-sec\u0001ret|control",
                "sk-sec\u007fret|control",
                "sk-secré|ASCII",
                "\"sk-secret\"|quotation"
            })
    void refusesAMalformedKeyWithoutShowingIt(String key, String fault) {
        String given = key == null ? "" : key;
        Surroundings surroundings = TestClient.surroundings(Map.of(), Map.of("RUNAPI_API_KEY", given), null);
        assertThatThrownBy(() -> Credentials.find(null, null, surroundings, false))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("The API key from the environment variable RUNAPI_API_KEY ")
                .hasMessageContaining(fault)
                .message()
                .doesNotContain("sk-sec");
    }

    @Test
    void dropsSpaceAroundTheKey() {
        assertThat(ApiKey.of(new Setting(" k-1234\r\n", "x")).authorization()).isEqualTo("Bearer k-1234");
    }

    @Test
    void neverShowsTheKey() {
        Setting setting = new Setting("k-secret", "here");
        Credentials credentials = Credentials.find(setting, null, Surroundings.ofThisProcess(), false);
        assertThat(setting + " " + credentials + " " + credentials.key()).doesNotContain("k-secret");
        assertThat(credentials.key().redact("Wrong key: k-secret!")).isEqualTo("Wrong key: ***!");
    }

    private static void assertKey(Credentials found, String key, String source, String baseUrl) {
        assertThat(found.key().authorization()).isEqualTo("Bearer " + key);
        assertThat(found.key().source()).isEqualTo(source);
        assertThat(found.baseUrl()).hasToString(baseUrl);
    }

    private void write(String content) throws IOException {
        Path file = home.resolve(".config/runapi/config.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
