package io.runapi.client;

import io.runapi.error.DecodeException;
import io.runapi.json.JsonReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the body of an error says, whichever of the known shapes it has.
 *
 * @param message the service's words, one line; null if there are none that are for people (HTML, nothing, binary)
 * @param code the service's code or type of the error
 * @param status an HTTP status that the body names, 0 for none
 * @param faults what it says of single fields
 */
record ErrorBody(@Nullable String message, @Nullable String code, int status, List<Fault> faults) {
    /** Nothing known. */
    static final ErrorBody NONE = new ErrorBody(null, null, 0, List.of());

    private static final int LONGEST_MESSAGE = 500;
    private static final int LONGEST_CODE = 100;
    private static final int MOST_FAULTS = 20;
    private static final String[] MESSAGES = {"message", "detail", "errorMessage", "msg", "error_description", "title"};
    private static final String[] CODES = {"code", "type", "error_code", "errorCode"};
    private static final String[] FIELDS = {"field", "param", "loc", "path", "name"};

    /**
     * What is said of one field.
     *
     * @param field its name on the wire
     * @param message what is wrong with it
     */
    record Fault(String field, String message) {}

    /** Reads a body, whatever it is; never fails. */
    static ErrorBody read(byte[] body) {
        int start = firstNonSpace(body);
        if (start == body.length || body[start] == '<') {
            return NONE;
        }
        if (body[start] == '{' || body[start] == '[' || body[start] == '"') {
            try (JsonReader in = JsonReader.of(body, 0, body.length)) {
                return of(in.value());
            } catch (DecodeException e) {
                return NONE;
            }
        }
        return new ErrorBody(line(new String(body, StandardCharsets.UTF_8)), null, 0, List.of());
    }

    /** Reads a parsed body. */
    static ErrorBody of(@Nullable Object body) {
        if (body instanceof String text) {
            return new ErrorBody(line(text), null, 0, List.of());
        }
        if (!(body instanceof Map<?, ?> object)) {
            return body instanceof List<?> list ? ofFaults(list) : NONE;
        }
        ErrorBody inner = NONE;
        if (object.get("error") instanceof Map<?, ?> error) {
            inner = of(error);
        } else if (object.get("error") instanceof String text) {
            inner = new ErrorBody(line(text), null, 0, List.of());
        }
        if (object.get("errors") instanceof List<?> list) {
            inner = inner.or(ofFaults(list));
        } else if (object.get("errors") instanceof Map<?, ?> byField) {
            inner = inner.or(ofFields(byField));
        }
        if (object.get("detail") instanceof List<?> list) {
            inner = inner.or(ofFaults(list));
        }
        return inner.or(flat(object));
    }

    /** Whether it says anything. */
    boolean isEmpty() {
        return message == null && code == null && faults.isEmpty();
    }

    private static ErrorBody flat(Map<?, ?> object) {
        String message = text(object, MESSAGES);
        String code = text(object, CODES);
        String field = text(object, "param", "field");
        List<Fault> faults = field == null || message == null ? List.of() : List.of(new Fault(field, message));
        return new ErrorBody(message, code == null ? null : cut(code, LONGEST_CODE), statusOf(object), faults);
    }

    private static ErrorBody ofFaults(List<?> list) {
        List<Fault> faults = new ArrayList<>();
        List<String> messages = new ArrayList<>();
        String code = null;
        for (Object item : list.subList(0, Math.min(MOST_FAULTS, list.size()))) {
            ErrorBody one = of(item);
            String message = one.message();
            if (message == null) {
                continue;
            }
            String field = item instanceof Map<?, ?> object ? text(object, FIELDS) : null;
            messages.add(field == null ? message : field + ": " + message);
            if (field != null) {
                faults.add(new Fault(field, message));
            }
            code = code == null ? one.code() : code;
        }
        return new ErrorBody(joined(messages), code, 0, List.copyOf(faults));
    }

    /** {@code {"prompt": ["is too long"]}}. */
    private static ErrorBody ofFields(Map<?, ?> byField) {
        List<Fault> faults = new ArrayList<>();
        byField.forEach((field, said) -> {
            String message = said instanceof List<?> list ? ofFaults(list).message() : of(said).message();
            if (message != null && faults.size() < MOST_FAULTS) {
                faults.add(new Fault(cut(String.valueOf(field), LONGEST_CODE), message));
            }
        });
        List<String> messages = faults.stream()
                .map(fault -> fault.field() + ": " + fault.message())
                .toList();
        return new ErrorBody(joined(messages), null, 0, List.copyOf(faults));
    }

    private ErrorBody or(ErrorBody other) {
        return new ErrorBody(
                message != null ? message : other.message,
                code != null ? code : other.code,
                status != 0 ? status : other.status,
                faults.isEmpty() ? other.faults : faults);
    }

    private static int statusOf(Map<?, ?> object) {
        for (String name : new String[] {"status", "status_code", "statusCode", "code"}) {
            if (object.get(name) instanceof Number number && number.intValue() >= 400 && number.intValue() < 600) {
                return number.intValue();
            }
        }
        return 0;
    }

    private static @Nullable String text(Map<?, ?> object, String... names) {
        for (String name : names) {
            Object value = object.get(name);
            if (value instanceof List<?> path && name.equals("loc")) {
                value = path.isEmpty() ? null : String.valueOf(path.get(path.size() - 1));
            }
            if (value instanceof String || value instanceof Number) {
                String text = line(value.toString());
                if (text != null) {
                    return text;
                }
            }
        }
        return null;
    }

    private static @Nullable String joined(List<String> messages) {
        return messages.isEmpty() ? null : cut(String.join("; ", messages), LONGEST_MESSAGE);
    }

    /** One line without control characters; null for nothing and for HTML. */
    private static @Nullable String line(String text) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length() && line.length() < LONGEST_MESSAGE + 1; i++) {
            char c = text.charAt(i);
            if (c > ' ' && !Character.isISOControl(c) && c != '\ufffd') {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        String stripped = line.toString().strip();
        return stripped.isEmpty() || stripped.startsWith("<") ? null : cut(stripped, LONGEST_MESSAGE);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "...";
    }

    private static int firstNonSpace(byte[] body) {
        int i = 0;
        while (i < body.length && ((body[i] <= ' ' && body[i] >= 0) || isByteOrderMark(body, i))) {
            i++;
        }
        return i;
    }

    /** Its three bytes, at the start only. */
    private static boolean isByteOrderMark(byte[] body, int i) {
        return i < 3 && body.length >= 3 && body[0] == (byte) 0xef && body[1] == (byte) 0xbb && body[2] == (byte) 0xbf;
    }
}
