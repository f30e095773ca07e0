package io.runapi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the server says to requests that RunAPI would refuse. */
@RunApiTest
@Timeout(30)
class RefusalsTest {
    private static final String RUNWAY = "/api/v1/runway/text_to_video";
    private static final String FILM =
            "{'prompt':'A lake','duration_seconds':10,'output_resolution':'1080p','aspect_ratio':'16:9'}";

    @Test
    void wantsTheKey(RunApiServer server) throws Exception {
        HttpResponse<String> none = Http.send(
                HttpRequest.newBuilder(URI.create(server.baseUrl() + RUNWAY)).POST(BodyPublishers.ofString(FILM)));
        assertFailure(none, 401, "invalid_api_key", null);
        assertThat(none.body()).doesNotContain(server.apiKey());

        assertFailure(
                Http.send(Http.request(server, RUNWAY)
                        .setHeader("Authorization", "Bearer other")
                        .POST(BodyPublishers.ofString(FILM))),
                401,
                "invalid_api_key",
                null);
    }

    @Test
    void knowsItsPathsAndTheirMethods(RunApiServer server) throws Exception {
        assertFailure(Http.get(server, "/v2/anything"), 404, "not_found", null);
        assertFailure(Http.get(server, RUNWAY), 405, "method_not_allowed", null);
        assertFailure(Http.get(server, RUNWAY + "/tsk_unknown"), 404, "not_found", null);
    }

    @Test
    void wantsJson(RunApiServer server) throws Exception {
        assertFailure(Http.post(server, RUNWAY, "{'prompt':"), 400, "invalid_request", null);
        assertFailure(Http.post(server, RUNWAY, "[]"), 400, "invalid_request", null);
        assertFailure(Http.post(server, RUNWAY, "{} {}"), 400, "invalid_request", null);
        assertFailure(
                Http.send(Http.request(server, RUNWAY)
                        .setHeader("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("{}"))),
                415,
                "unsupported_media_type",
                null);
    }

    @Test
    void namesTheFieldThatTheContractRefuses(RunApiServer server) throws Exception {
        HttpResponse<String> response = Http.post(server, RUNWAY, FILM.replace("10,", "7,"));
        assertFailure(response, 422, "validation_error", "duration_seconds");
        assertThat(Http.json(response).at("/error/message").asString())
                .isEqualTo("`duration_seconds` = 7 is not accepted; accepted: 5, 10");
        assertFailure(
                Http.post(server, RUNWAY, FILM.replace(",'aspect_ratio':'16:9'", "")),
                422,
                "validation_error",
                "aspect_ratio");
        assertFailure(
                Http.post(server, RUNWAY, FILM.replace("}", ",'first_frame_image_url':'https://a.b/c.png'}")),
                422,
                "validation_error",
                "aspect_ratio");
        assertFailure(Http.post(server, RUNWAY, FILM.replace("A lake", " ")), 422, "validation_error", "prompt");
        assertFailure(
                Http.post(server, "/v1/text_to_image", "{'model':'imagen-4','prompt':'x','aspect_ratio':'auto'}"),
                422,
                "validation_error",
                "aspect_ratio");
        assertFailure(
                Http.post(
                        server,
                        "/v1/chat/completions",
                        "{'model':'claude-opus-4.8','temperature':1.5,'messages':[{'role':'user','content':'hi'}]}"),
                422,
                "validation_error",
                "temperature");
    }

    @Test
    void namesEveryAnswer(RunApiServer server) throws Exception {
        HttpResponse<String> response = Http.post(server, RUNWAY, FILM, "X-Client-Request-Id", "mine");
        assertThat(response.headers().firstValue("X-Request-Id")).isPresent();
        assertThat(response.headers().firstValue("X-Client-Request-Id")).hasValue("mine");
    }

    private static void assertFailure(HttpResponse<String> response, int status, String code, @Nullable String param) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(Http.json(response).at("/error/code").asString()).isEqualTo(code);
        assertThat(Http.json(response).at("/error/param").asString(null)).isEqualTo(param);
        assertThat(Http.json(response).at("/error/message").asString()).isNotBlank();
        assertThat(response.headers().firstValue("X-Request-Id")).isPresent();
    }
}
