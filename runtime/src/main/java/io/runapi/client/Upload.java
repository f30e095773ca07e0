package io.runapi.client;

import io.runapi.file.FileContent;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The bytes of a file on their way to a storage service, which has no business with the API key. */
final class Upload {
    /** What the HTTP client says itself, and would refuse to be told. */
    private static final Set<String> OWN_HEADERS =
            Set.of("connection", "content-length", "expect", "host", "transfer-encoding", "upgrade");

    private Upload() {}

    /** @throws IllegalArgumentException if the address is none that files are sent to */
    static LogicalCall<Boolean> prepare(
            Engine engine, Settings settings, URI url, Map<String, String> headers, FileContent file, Limits limits) {
        boolean isCleartext = isCleartext(url);
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .PUT(new TimedBody(file.publisher(), engine.timers()))
                .setHeader("User-Agent", Engine.USER_AGENT)
                .setHeader("Content-Type", file.contentType());
        if (isCleartext) {
            request.version(HttpClient.Version.HTTP_1_1);
        }
        headers.forEach((name, value) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!settings.credentials().key().redact(value).equals(value)) {
                throw new IllegalArgumentException("The API key does not go to a storage service");
            }
            if (!OWN_HEADERS.contains(lower)) {
                request.setHeader(name, value);
            }
        });
        // The query of such an address is as good as a key: it is in no message.
        CallFacts facts = new CallFacts(
                "PUT", url.getScheme() + "://" + url.getRawAuthority() + url.getRawPath(), Repeat.FREELY, null, null);
        Refusals refusals = new UploadRefusals(
                settings.credentials().key(), settings.credentials().baseUrl());
        return engine.prepare(
                engine.reportsOn(url.getRawAuthority(), refusals),
                facts,
                request.build(),
                limits,
                (receipt, body) -> true);
    }

    private static boolean isCleartext(URI url) {
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        if (!(scheme.equals("https") || (scheme.equals("http") && BaseUrl.isLoopback(url.getHost())))
                || url.getHost() == null
                || url.getRawUserInfo() != null) {
            throw new IllegalArgumentException(
                    "Files are sent to https addresses only (or http to this machine), as the service gave them");
        }
        return scheme.equals("http");
    }
}
