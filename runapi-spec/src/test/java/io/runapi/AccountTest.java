package io.runapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import io.runapi.client.Versioned;
import io.runapi.file.FileContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is not made by models: the account, prices, prompts, stored files and uploads, as they go over the wire. */
@Timeout(60)
class AccountTest {
    private final List<String> calls = Collections.synchronizedList(new ArrayList<>());
    private Loopback loopback;
    private RunApi runapi;
    private String answer = "{}";
    private String type = "application/json";
    private String etag = "";

    @BeforeEach
    void open() throws IOException {
        loopback = new Loopback("/", this::answer);
        runapi = loopback.runapi();
    }

    @AfterEach
    void close() {
        loopback.close();
    }

    @Test
    void whoIAm() {
        answer = "{\"id\":7,\"name\":\"Ada\",\"email\":\"ada@example.com\",\"account\":{\"id\":8,\"name\":\"Lab\"}}";

        Me me = runapi.account().me();

        assertThat(me.account()).isEqualTo(new Account(8L, "Lab", Map.of()));
        assertThat(calls).containsExactly("GET /api/v1/me ");
    }

    @Test
    void whatIsLeft() {
        answer = "{\"balance_cents\":1250.5,\"spent_cents_today\":3}";

        Balance balance = runapi.account().balanceAsync().join();

        assertThat(balance.balanceCents()).isEqualTo(1250.5);
        assertThat(balance.spentCentsToday()).isEqualTo(3.0);
        assertThat(calls).containsExactly("GET /api/v1/me/balance ");
    }

    @Test
    void whatACallWouldCost() {
        answer = "{\"price_quote\":{\"reservation_amount_cents\":40,\"currency\":\"USD\"}}";

        PriceQuoteAnswer quote = runapi.prices()
                .quote(PriceQuoteRequest.builder("runway", "text_to_video")
                        .params(Map.of("duration_seconds", 10))
                        .build());

        assertThat(quote.priceQuote().reservationAmountCents()).isEqualTo(40.0);
        assertThat(calls)
                .containsExactly("POST /api/v1/price_quotes {\"service\":\"runway\",\"action\":\"text_to_video\","
                        + "\"params\":{\"duration_seconds\":10}}");
    }

    @Test
    void whatCallsCost() {
        answer = "{\"price_schedules\":[{\"service\":\"runway\",\"unit_price_cents\":2.5,\"model\":null}]}";

        PriceScheduleList prices = runapi.prices()
                .list(PriceScheduleRequest.builder().service("runway").build());

        assertThat(prices.priceSchedules().get(0).unitPriceCents()).isEqualTo(2.5);
        assertThat(calls).containsExactly("GET /api/v1/price_schedules?service=runway ");
    }

    @Test
    void whetherPricesHaveChanged() {
        answer = "{\"price_schedules\":[{\"service\":\"runway\"}]}";
        etag = "\"v1\"";
        PriceScheduleRequest request = PriceScheduleRequest.builder().build();

        Versioned<PriceScheduleList> first = runapi.prices().listIfChanged(request, null);
        Versioned<PriceScheduleList> second = runapi.prices().listIfChanged(request, first.etag());
        etag = "\"v2\"";
        Versioned<PriceScheduleList> third =
                runapi.prices().listIfChangedAsync(request, second.etag()).join();

        assertThat(first.value().priceSchedules()).hasSize(1);
        assertThat(second).isEqualTo(new Versioned<>(null, "\"v1\""));
        assertThat(second.isNew()).isFalse();
        assertThat(third.isNew()).isTrue();
        assertThat(third.etag()).isEqualTo("\"v2\"");
    }

    @Test
    void promptsToLearnFrom() {
        answer = "{\"prompts\":[{\"id\":1,\"prompt\":\"A lake\",\"tags\":[\"calm\"]}],\"pagination\":{\"total\":1}}";

        PromptList prompts = runapi.prompts()
                .search(PromptSearchRequest.builder()
                        .q("lake & hills")
                        .tags("calm", "blue")
                        .featured(true)
                        .page(2)
                        .build());

        assertThat(prompts.prompts().get(0).tags()).containsExactly("calm");
        assertThat(calls).hasSize(1);
        assertThat(calls.get(0))
                .startsWith("GET /api/v1/prompts?q=lake%20%26%20hills&")
                .contains("calm", "blue", "featured=true", "page=2");
    }

    @Test
    void filesAreStoredListedToldAndDeleted(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "the notes");
        answer = "{\"id\":\"file-1\",\"bytes\":9,\"deleted\":true,\"data\":[{\"id\":\"file-1\"}],\"has_more\":false}";

        StoredFile stored = runapi.storedFiles()
                .store(StoreFileRequest.builder(FileContent.of(file), FilePurpose.USER_DATA)
                        .build());
        StoredFileList list = runapi.storedFiles()
                .list(ListFilesRequest.builder()
                        .after("file-0")
                        .limit(20)
                        .order(FileOrder.DESC)
                        .build());
        StoredFile told = runapi.storedFiles().get("file-1");
        DeletedFile deleted = runapi.storedFiles().delete("file-1");

        assertThat(stored.bytes()).isEqualTo(9);
        assertThat(list.data().get(0).id()).isEqualTo("file-1");
        assertThat(told.id()).isEqualTo("file-1");
        assertThat(deleted.deleted()).isTrue();
        assertThat(calls.get(0))
                .startsWith("POST /v1/files --")
                .contains("name=\"file\"; filename=\"notes.txt\"", "Content-Type: text/plain", "the notes")
                .contains("name=\"purpose\"", "user_data");
        assertThat(calls.subList(1, 4))
                .containsExactly(
                        "GET /v1/files?after=file-0&limit=20&order=desc ",
                        "GET /v1/files/file-1 ",
                        "DELETE /v1/files/file-1 ");
    }

    @Test
    void aStoredFileIsRead(@TempDir Path folder) throws IOException {
        answer = "the notes";
        type = "application/octet-stream";

        Path saved = runapi.storedFiles().content("file-1").downloadTo(folder.resolve("notes.txt"));

        assertThat(saved).hasContent("the notes");
        assertThat(calls).containsExactly("GET /v1/files/file-1/content ");
    }

    @Test
    void largeFilesGoInParts(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("part-1"), "first part");
        answer = "{\"id\":\"up-1\",\"status\":\"pending\",\"file\":{\"id\":\"file-1\"}}";

        Upload upload = runapi.uploads()
                .create(CreateUploadRequest.builder(10, "film.mp4", "video/mp4", FilePurpose.USER_DATA)
                        .build());
        UploadPart part = runapi.uploads()
                .addPart(AddUploadPartRequest.builder("up-1", FileContent.of(file))
                        .build());
        Upload complete = runapi.uploads()
                .complete(
                        CompleteUploadRequest.builder("up-1", List.of("part-1")).build());
        Upload cancelled = runapi.uploads().cancel("up-1");

        assertThat(List.of(upload.id(), part.id(), complete.file().id(), cancelled.id()))
                .containsExactly("up-1", "up-1", "file-1", "up-1");
        assertThat(calls.get(0))
                .isEqualTo("POST /v1/uploads {\"bytes\":10,\"filename\":\"film.mp4\",\"mime_type\":\"video/mp4\","
                        + "\"purpose\":\"user_data\"}");
        assertThat(calls.get(1))
                .startsWith("POST /v1/uploads/up-1/parts --")
                .contains("name=\"data\"", "first part")
                .doesNotContain("upload_id");
        assertThat(calls.get(2)).isEqualTo("POST /v1/uploads/up-1/complete {\"part_ids\":[\"part-1\"]}");
        assertThat(calls.get(3)).startsWith("POST /v1/uploads/up-1/cancel ");
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        calls.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body);
        exchange.getResponseHeaders().add("Content-Type", type);
        if (!etag.isEmpty()) {
            exchange.getResponseHeaders().add("ETag", etag);
            if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                exchange.close();
                return;
            }
        }
        byte[] bytes = answer.getBytes(UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
