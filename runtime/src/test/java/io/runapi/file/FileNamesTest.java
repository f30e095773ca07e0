package io.runapi.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://cdn.example/a/lake.mp4?x=/../y   | lake.mp4",
                "https://cdn.example/a/lake%20dawn.mp4    | lake dawn.mp4",
                "https://cdn.example                      | download",
                "https://cdn.example/                     | download",
                "https://cdn.example/a/..                 | download",
                "https://cdn.example/a/%2e%2e             | download",
                "https://cdn.example/..%2f..%2fetc%2fpw   | pw",
                "https://cdn.example/..%5C..%5Cboot.ini   | boot.ini",
                "https://cdn.example/.htaccess            | htaccess",
                "https://cdn.example/C:%5Cx.png           | x.png",
                "https://cdn.example/a:b*c%3F.png         | a_b_c_.png",
                "https://cdn.example/a%0a%00b.png         | a__b.png",
                "https://cdn.example/NUL                  | _NUL",
                "https://cdn.example/com1.txt             | _com1.txt",
                "https://cdn.example/console.txt          | console.txt",
                "https://cdn.example/name.%20             | name",
                "https://cdn.example/%E2%80%AEgpj.exe     | _gpj.exe",
                "https://cdn.example/%D0%BA%D0%BB%D1%8E   | клю",
                "https://cdn.example/%ff                  | _"
            })
    void comesFromTheUrlAndIsHarmless(String url, String name) {
        assertThat(FileNames.of(URI.create(url))).isEqualTo(name);
    }

    @Test
    void isNotLongAndKeepsItsExtension() {
        String name = FileNames.of(URI.create("https://cdn.example/" + "x".repeat(500) + ".mp4"));

        assertThat(name).hasSize(120).endsWith("x.mp4");
    }

    @Test
    void aNumberGoesBeforeTheExtension() {
        assertThat(FileNames.numbered("lake.mp4", 2)).isEqualTo("lake-2.mp4");
        assertThat(FileNames.numbered("lake", 3)).isEqualTo("lake-3");
        assertThat(FileNames.numbered("v1.a sentence that ends", 2)).isEqualTo("v1.a sentence that ends-2");
    }

    @ParameterizedTest
    @CsvSource({
        "image/png, download.png",
        "image/jpeg, download.jpg",
        "audio/mpeg, download.mp3",
        "image/svg+xml, download.svg",
        "'', download",
        "image/../../x, download"
    })
    void aMediaTypeGivesTheExtension(String type, String name) {
        assertThat(FileNames.ofType(type)).isEqualTo(name);
    }
}
