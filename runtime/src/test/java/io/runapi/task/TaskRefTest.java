package io.runapi.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaskRefTest {
    private static final String PATH = "/api/v1/runway/text_to_video";

    @Test
    void readsWhatItWrites() {
        TaskRef ref = new TaskRef(PATH, "tsk_abc123");

        assertThat(ref).hasToString("runapi-task:/api/v1/runway/text_to_video/tsk_abc123");
        assertThat(TaskRef.parse(ref.toString())).isEqualTo(ref);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0b8f9a52-7a0c-4f57-a8a4-5d1a7c2c9a0e",
                "a/b",
                "../../v1/models",
                "a?b#c",
                "100%",
                "ключ 鍵 🔑",
                "...",
                "%2e%2e",
                "http://evil.example/",
                "a:b@c",
                "~-._"
            })
    void anyIdSurvives(String id) {
        TaskRef ref = new TaskRef(PATH, id);

        assertThat(TaskRef.parse(ref.toString())).isEqualTo(ref);
        assertThat(ref.statusPath()).startsWith(PATH + "/").matches("[/A-Za-z0-9._~%-]+");
        assertThat(URI.create("https://runapi.ai" + ref.statusPath()).normalize())
                .isEqualTo(URI.create("https://runapi.ai" + ref.statusPath()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "https://runapi.ai/api/v1/x/1         | it must begin with runapi-task:",
                "RUNAPI-TASK:/api/v1/x/1              | it must begin with runapi-task:",
                "runapi-task:                         | it must hold a path and, after the last slash, the task's id",
                "runapi-task:/tsk_1                   | it must hold a path and, after the last slash, the task's id",
                "runapi-task:api/v1/tsk_1             | in its path, it must begin with a slash",
                "runapi-task://evil.example/api/tsk_1 | in its path, it must not hold //",
                "runapi-task:/api//x/tsk_1            | in its path, it must not hold //",
                "runapi-task:/api/../x/tsk_1          | in its path, it must not hold the segment ..",
                "runapi-task:/api/./x/tsk_1           | in its path, it must not hold the segment .",
                "runapi-task:/api/%2e%2e/tsk_1        | in its path, it must not hold the character %",
                "runapi-task:/api/v1?x=/tsk_1         | in its path, it must not hold the character ?",
                "runapi-task:/api/v1#x/tsk_1          | in its path, it must not hold the character #",
                "runapi-task:/api/v1\\x/tsk_1         | in its path, it must not hold the character \\",
                "runapi-task:/api/v 1/tsk_1           | in its path, it must not hold the character U+0020",
                "runapi-task:/api/v1/ünter/tsk_1      | in its path, it must not hold the character U+00FC",
                "runapi-task:/api/v1/                 | in its id, it is empty",
                "runapi-task:/api/v1/%20              | in its id, it is empty",
                "runapi-task:/api/v1/..               | in its id, a server would take it for a step in the path",
                "runapi-task:/api/v1/%2e%2E           | in its id, a server would take it for a step in the path",
                "runapi-task:/api/v1/a%0d%0aHost      | in its id, it must not hold the character U+000D",
                "runapi-task:/api/v1/a?b              | in its id, characters other than letters",
                "runapi-task:/api/v1/a%2              | in its id, a percent sign must be followed by two",
                "runapi-task:/api/v1/a%zz             | in its id, a percent sign must be followed by two",
                "runapi-task:/api/v1/%ff              | in its id, the percent-encoded bytes are not UTF-8"
            })
    void saysWhatIsWrongWithATextAndWhatARefLooksLike(String text, String wrong) {
        assertThatThrownBy(() -> TaskRef.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Not a task ref: \"" + text + "\": " + wrong)
                .hasMessageEndingWith("A ref looks like runapi-task:/api/v1/runway/text_to_video/tsk_abc123.");
    }

    @Test
    void aMessageShowsNeitherControlCharactersNorWholeBooks() {
        assertThatThrownBy(() -> TaskRef.parse("x\r\nInjected: log\u001b[31m" + "y".repeat(5000)))
                .message()
                .hasSizeLessThan(300)
                .doesNotContain("\r", "\n", "\u001b");
    }

    @Test
    void theConstructorIsAsStrict() {
        assertThatThrownBy(() -> new TaskRef("//evil.example/x", "1"))
                .hasMessage("Not the path of a task: \"//evil.example/x\": it must not hold //. A path looks like"
                        + " /api/v1/runway/text_to_video.");
        assertThatThrownBy(() -> new TaskRef(PATH + "/", "1")).hasMessageContaining("must not end with a slash");
        assertThatThrownBy(() -> new TaskRef(PATH, "\ud800")).hasMessageContaining("it is not valid Unicode");
        assertThatThrownBy(() -> new TaskRef(PATH, "x".repeat(513)))
                .hasMessageContaining("it is longer than 512 characters");
    }

    @Test
    void survivesSerialization() throws Exception {
        TaskRef ref = new TaskRef(PATH, "tsk_abc123");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(ref);
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(ref);
        }
    }
}
