package io.runapi.testkit;

import io.runapi.testkit.http.Answer;
import io.runapi.testkit.http.ReceivedRequest;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Files for whoever knows their address, as on a CDN: no key is needed, and none is expected. */
final class Files {
    /** Where they are. */
    static final String PATH = "/files/";

    private static final Map<String, String> TYPES =
            Map.of("png", "image/png", "jpg", "image/jpeg", "mp4", "video/mp4", "wav", "audio/wav");

    private final Supplier<String> baseUrl;
    private final Map<String, Supplier<byte[]>> makers = new ConcurrentHashMap<>();
    private final Map<String, byte[]> made = new ConcurrentHashMap<>();

    Files(Supplier<String> baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** Promises a file under a name, and tells its address. It is made once, when it is fetched. */
    String keep(String name, Supplier<byte[]> maker) {
        makers.putIfAbsent(name, maker);
        return baseUrl.get() + PATH + name;
    }

    void send(ReceivedRequest request, Answer answer) throws IOException {
        String name = request.path().substring(PATH.length());
        Supplier<byte[]> maker = makers.get(name);
        if (maker == null) {
            throw new Refused(404, "There is no file " + request.path() + ".");
        }
        if (!request.method().equals("GET")) {
            throw new Refused(new Failure(405, "Files are only read.", "method_not_allowed", null));
        }
        byte[] bytes = made.computeIfAbsent(name, missing -> maker.get());
        String extension = name.substring(name.lastIndexOf('.') + 1);
        answer.send(200, Map.of("Content-Type", TYPES.getOrDefault(extension, "application/octet-stream")), bytes);
    }
}
