package io.runapi.client;

import io.runapi.file.FileContent;
import io.runapi.time.Scheduler;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A {@code multipart/form-data} body, RFC 7578: a part per property and file. Files are read while they are sent, and
 * read again where the request has to be sent again.
 */
final class Multipart {
    private final String boundary = "runapi-" + UUID.randomUUID();
    private final List<BodyPublisher> parts = new ArrayList<>();

    private Multipart() {}

    /** @throws IllegalArgumentException if a property is an object, which a form can't hold */
    static Payload of(
            Map<String, ? extends @Nullable Object> properties, Map<String, FileContent> files, Scheduler clock) {
        Multipart form = new Multipart();
        properties.forEach(form::property);
        files.forEach(form::file);
        form.add("--" + form.boundary + "--\r\n");
        return new Payload(
                new TimedBody(BodyPublishers.concat(form.parts.toArray(BodyPublisher[]::new)), clock),
                "multipart/form-data; boundary=" + form.boundary);
    }

    private void property(String name, @Nullable Object value) {
        String partName = value instanceof List<?> ? name + "[]" : name;
        for (Object item : Address.items(value)) {
            head(partName, "", "");
            add(Address.text(name, item) + "\r\n");
        }
    }

    private void file(String name, FileContent file) {
        head(name, "; filename=\"" + escaped(file.fileName()) + '"', "Content-Type: " + file.contentType() + "\r\n");
        parts.add(file.publisher());
        add("\r\n");
    }

    private void head(String name, String more, String header) {
        add("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + escaped(name) + '"' + more + "\r\n"
                + header + "\r\n");
    }

    private void add(String text) {
        parts.add(BodyPublishers.ofString(text, StandardCharsets.UTF_8));
    }

    /** As browsers do it (WHATWG HTML, section 4.10.22.8), since RFC 7578 leaves it open. */
    private static String escaped(String name) {
        return name.replace("\r", "%0D").replace("\n", "%0A").replace("\"", "%22");
    }
}
