package io.runapi.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Events made up at random, and one of the many ways to write them down. */
final class RandomStream {
    private static final String[] CHARACTERS = {
        "a", "b", " ", ":", "\t", "\0", "ä", "€", "😀", "\uFEFF", "{", "\"", "data: "
    };
    private static final String[] NOISE = {
        ":", ": comment", "unknown: x", "retry: 5", "retry: x", "DATA: x", "x", "id: \0"
    };

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<SseParserTest.Event> events = new ArrayList<>();
    private String lastEventId = "";

    RandomStream(Random random) {
        this.random = random;
        if (random.nextInt(4) == 0) {
            text.append('\uFEFF');
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            noise();
            event();
        }
        noise();
        if (random.nextBoolean()) {
            line("data: never ended");
        }
    }

    String text() {
        return text.toString();
    }

    List<SseParserTest.Event> events() {
        return events;
    }

    /** Places to cut a stream of that many bytes, in order. */
    int[] splits(int length) {
        return random.ints(random.nextInt(12), 0, length + 1).sorted().toArray();
    }

    private void event() {
        String type = random.nextInt(3) == 0 ? word(8).strip() : "";
        List<String> data = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            data.add(word(random.nextInt(20) == 0 ? 5000 : 12));
        }
        int typeAt = random.nextInt(data.size() + 1);
        for (int i = 0; i <= data.size(); i++) {
            if (i == typeAt && !type.isEmpty()) {
                field("event", type);
            }
            if (i < data.size()) {
                field("data", data.get(i));
            }
            noise();
        }
        if (random.nextInt(3) == 0) {
            lastEventId = word(5).replace("\0", "");
            field("id", lastEventId);
        }
        line("");
        if (!data.isEmpty()) {
            events.add(
                    new SseParserTest.Event(type.isEmpty() ? "message" : type, String.join("\n", data), lastEventId));
        }
    }

    private void noise() {
        while (random.nextInt(3) == 0) {
            line(NOISE[random.nextInt(NOISE.length)]);
        }
    }

    private void field(String name, String value) {
        if (value.isEmpty() && random.nextBoolean()) {
            line(name);
        } else {
            boolean space = value.startsWith(" ") || random.nextBoolean();
            line(name + (space ? ": " : ":") + value);
        }
    }

    private void line(String line) {
        boolean lineFeedWouldJoin = text.length() > 0 && text.charAt(text.length() - 1) == '\r' && line.isEmpty();
        text.append(line);
        int ending = random.nextInt(3);
        if (ending == 0 && !lineFeedWouldJoin) {
            text.append('\n');
        } else {
            text.append(ending == 1 ? "\r" : "\r\n");
        }
    }

    private String word(int max) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(max + 1); i > 0; i--) {
            word.append(CHARACTERS[random.nextInt(CHARACTERS.length)]);
        }
        return word.toString();
    }
}
