package io.runapi.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorBodyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"error": "No such model"}                                            | No such model |
                    {"error": {"message": "No such model", "code": "model_not_found"}}    | No such model | model_not_found
                    {"error": {"message": "No such model", "type": "invalid_request"}}    | No such model | invalid_request
                    {"error": {"message": "No such model", "code": 404}}                  | No such model | 404
                    {"error": "No such model", "code": "nope"}                            | No such model | nope
                    {"errors": [{"message": "No such model", "code": "nope"}]}            | No such model | nope
                    {"errors": ["No such model", "Nor this"]}                             | No such model; Nor this |
                    {"errors": {"model": ["is unknown", "is old"]}}                       | model: is unknown; is old |
                    {"message": "No such model"}                                          | No such model |
                    {"detail": "No such model"}                                           | No such model |
                    {"detail": [{"loc": ["body", "model"], "msg": "is unknown"}]}         | model: is unknown |
                    {"errorMessage": "No such model"}                                     | No such model |
                    {"msg": "No such model", "code": 500}                                 | No such model | 500
                    "No such model"                                                       | No such model |
                    No such model                                                         | No such model |
                    """)
    void readsEveryKnownShape(String body, String message, String code) {
        ErrorBody read = read(body);
        assertThat(read.message()).isEqualTo(message);
        assertThat(read.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  \n",
                "<html><body>502 Bad Gateway</body></html>",
                "\ufeff<!DOCTYPE html><title>x</title>",
                "{\"error\": \"<html>x</html>\"}",
                "{\"error\": {}}",
                "{\"error\": null}",
                "{\"error\": ",
                "[",
                "42x{",
                "{}"
            })
    void saysNothingWhereNothingIsForPeople(String body) {
        if (!body.startsWith("42")) {
            assertThat(read(body).message()).isNull();
        }
        assertThat(read(body).code()).isNull();
    }

    @Test
    void namesTheField() {
        ErrorBody read = read(
                "{\"error\": {\"message\": \"must be 5 or 10\", \"code\": \"invalid\", \"param\": \"duration_seconds\"}}");
        assertThat(read.faults()).containsExactly(new ErrorBody.Fault("duration_seconds", "must be 5 or 10"));
        read = read("{\"errors\": [{\"field\": \"a\", \"message\": \"x\"}, {\"field\": \"b\", \"message\": \"y\"}]}");
        assertThat(read.faults()).containsExactly(new ErrorBody.Fault("a", "x"), new ErrorBody.Fault("b", "y"));
        assertThat(read.message()).isEqualTo("a: x; b: y");
    }

    @Test
    void keepsMessagesShortAndOnOneLine() {
        assertThat(read("{\"error\": \"a\\u0000\\n\\tb\\u001b[31m\"}").message())
                .isEqualTo("a b [31m");
        assertThat(read("{\"error\": \"" + "x".repeat(10_000) + "\"}").message())
                .hasSize(503);
        assertThat(read("x".repeat(10_000)).message()).hasSize(503);
    }

    @Test
    void takesAnyBytes() {
        byte[] bytes = new byte[256];
        for (int start = 0; start < 256; start++) {
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (start + i * 37);
            }
            assertThat(ErrorBody.read(bytes)).isNotNull();
        }
        assertThat(ErrorBody.read("[".repeat(100_000).getBytes(StandardCharsets.US_ASCII))
                        .isEmpty())
                .isTrue();
    }

    private static ErrorBody read(String body) {
        return ErrorBody.read(body.getBytes(StandardCharsets.UTF_8));
    }
}
