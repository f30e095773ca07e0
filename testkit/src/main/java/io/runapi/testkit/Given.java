package io.runapi.testkit;

import io.runapi.testkit.contract.Operation;
import io.runapi.testkit.http.ReceivedRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What a request gives an operation, whether it came as JSON, as a form, or in path and query. */
final class Given {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("[; ]filename=\"([^\"]*)\"");

    private Given() {}

    static ObjectNode by(ReceivedRequest request, Operation operation) {
        return switch (operation.input()) {
            case NOTHING -> Json.object();
            case JSON -> json(request);
            case FORM -> operation.typed(form(request));
            case PARAMETERS -> operation.typed(parameters(request, operation));
        };
    }

    private static ObjectNode json(ReceivedRequest request) {
        requireType(request, "application/json");
        return Json.readObject(request.body());
    }

    private static String requireType(ReceivedRequest request, String expected) {
        String type = request.header("Content-Type");
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(expected)) {
            throw new Refused(new Failure(
                    415, "The body has to be " + expected + ", not " + type + ".", "unsupported_media_type", null));
        }
        return type;
    }

    private static Map<String, List<String>> parameters(ReceivedRequest request, Operation operation) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        Map<String, String> path = operation.match(request.path());
        if (path != null) {
            path.forEach((name, value) -> texts.put(name, List.of(decoded(value))));
        }
        for (String pair : request.query().split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                texts.computeIfAbsent(decoded(pair.substring(0, equals)), name -> new ArrayList<>())
                        .add(decoded(pair.substring(equals + 1)));
            }
        }
        return texts;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** The parts of a form (RFC 7578) by name; of a file its name. */
    private static Map<String, List<String>> form(ReceivedRequest request) {
        String boundary = find(BOUNDARY, requireType(request, "multipart/form-data"));
        if (boundary == null) {
            throw new Refused(400, "The form has no boundary.");
        }
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (String part : ("\r\n" + request.body()).split("\r\n--" + Pattern.quote(boundary), -1)) {
            int head = part.indexOf("\r\n\r\n");
            String name = head < 0 ? null : find(NAME, part.substring(0, head));
            if (name != null) {
                String file = find(FILE, part.substring(0, head));
                texts.computeIfAbsent(name, key -> new ArrayList<>())
                        .add(file == null ? part.substring(head + 4) : file);
            }
        }
        return texts;
    }

    private static @Nullable String find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }
}
