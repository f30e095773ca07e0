package io.runapi.stream;

import java.util.ArrayList;
import java.util.List;

/**
 * The standard's rules once more, word by word, over a whole stream as text: slow, and with nothing in common with the
 * parser that is judged by it.
 */
final class SseOracle {
    private final List<SseParserTest.Event> events = new ArrayList<>();
    private String data = "";
    private String type = "";
    private String idBuffer = "";
    private String lastEventId = "";

    static List<SseParserTest.Event> events(String stream) {
        SseOracle oracle = new SseOracle();
        String text = stream.startsWith("\uFEFF") ? stream.substring(1) : stream;
        String[] lines = text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
        for (int i = 0; i < lines.length - 1; i++) { // behind the last line end is no whole line
            oracle.process(lines[i]);
        }
        return oracle.events;
    }

    private void process(String line) {
        int colon = line.indexOf(':');
        if (line.isEmpty()) {
            dispatch();
        } else if (colon < 0) {
            process(line, "");
        } else if (colon > 0) {
            String value = line.substring(colon + 1);
            process(line.substring(0, colon), value.startsWith(" ") ? value.substring(1) : value);
        }
    }

    private void process(String field, String value) {
        switch (field) {
            case "event" -> type = value;
            case "data" -> data += value + "\n";
            case "id" -> idBuffer = value.indexOf('\0') >= 0 ? idBuffer : value;
            default -> {}
        }
    }

    private void dispatch() {
        lastEventId = idBuffer;
        if (!data.isEmpty()) {
            String message = data.substring(0, data.length() - 1);
            events.add(new SseParserTest.Event(type.isEmpty() ? "message" : type, message, lastEventId));
        }
        data = "";
        type = "";
    }
}
