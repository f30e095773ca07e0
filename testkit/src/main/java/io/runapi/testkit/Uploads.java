package io.runapi.testkit;

import io.runapi.testkit.chat.Ids;
import io.runapi.testkit.http.Answer;
import io.runapi.testkit.http.ReceivedRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Files that clients upload: prepared, put without a key, confirmed, and then there for whoever knows their address.
 * Bodies of requests are kept as texts, so only texts come back byte for byte.
 */
final class Uploads {
    /** Where clients put them. */
    static final String PATH = "/uploads/";

    static final String PREPARE = "/api/v1/files/prepare";
    static final String CONFIRM = "/api/v1/files/confirm";

    private static final JsonMapper JSON = new JsonMapper();

    private final Supplier<String> baseUrl;
    private final Files files;
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final Map<String, byte[]> put = new ConcurrentHashMap<>();

    Uploads(Supplier<String> baseUrl, Files files) {
        this.baseUrl = baseUrl;
        this.files = files;
    }

    void prepare(ObjectNode given, Answer answer) throws IOException {
        String id = "upl_" + Ids.next();
        names.put(id, given.path("filename").asString(id));
        ObjectNode place = JSON.createObjectNode();
        place.put("signed_id", id).put("upload_url", baseUrl.get() + PATH + id).putObject("headers");
        Json.send(answer, place);
    }

    void put(ReceivedRequest request, Answer answer) throws IOException {
        String id = request.path().substring(PATH.length());
        if (!names.containsKey(id) || !request.method().equals("PUT")) {
            throw new Refused(404, "No upload was prepared for " + request + ".");
        }
        put.put(id, request.body().getBytes(StandardCharsets.UTF_8));
        answer.send(200, Map.of(), new byte[0]);
    }

    void confirm(ObjectNode given, Answer answer) throws IOException {
        String id = given.path("signed_id").asString("");
        byte[] bytes = put.get(id);
        if (bytes == null) {
            throw new Refused(404, "Nothing was uploaded as " + id + ".");
        }
        String name = names.getOrDefault(id, id);
        ObjectNode kept = JSON.createObjectNode();
        kept.put("file_name", name).put("url", files.keep(id + "-" + name, () -> bytes));
        kept.put("size_bytes", bytes.length);
        Json.send(answer, kept);
    }
}
