package io.runapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runapi.file.FileContent;
import io.runapi.time.Scheduler;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class HttpClientsTest {
    private static final Duration LIMIT = Duration.ofSeconds(3);

    @AutoClose
    private final Scheduler timers = Scheduler.system("test-timer");

    @Test
    void filesAreReadWhereItHoldsUpNoCalls() {
        try (HttpClients http = HttpClients.own(LIMIT)) {
            HttpClient calls = http.sending(request(new Document(new byte[] {1})));
            assertThat(calls.executor()).containsInstanceOf(InPlace.class);

            BodyPublisher file =
                    new TimedBody(FileContent.of("a.txt", new byte[] {1}).publisher(), timers);
            HttpClient files = http.sending(request(file));
            assertThat(files.executor()).containsInstanceOf(HttpThreads.class);
            assertThat(files).isSameAs(http.files());
            assertThat(files.connectTimeout()).contains(LIMIT);
        }
    }

    @Test
    void aGivenClientSendsAll() {
        HttpClient given = HttpClient.newHttpClient();
        HttpClients http = HttpClients.given(given, LIMIT);
        assertThat(http.sending(request(HttpRequest.BodyPublishers.noBody()))).isSameAs(given);
        assertThat(http.files()).isSameAs(given);
        assertThat(http.connectTimeout()).isEqualTo(LIMIT);
    }

    @Test
    void noneIsMadeAfterClose() {
        HttpClients http = HttpClients.own(LIMIT);
        http.close();
        assertThatThrownBy(http::files)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("This client is closed: make calls before close(), or build another");
    }

    private static HttpRequest request(BodyPublisher body) {
        return HttpRequest.newBuilder(URI.create("http://localhost/"))
                .POST(body)
                .build();
    }
}
