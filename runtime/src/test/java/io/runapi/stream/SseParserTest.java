package io.runapi.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runapi.error.StreamException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the WHATWG HTML standard, section 9.2.6, whatever the network makes of the bytes. */
class SseParserTest {
    record Event(String type, String data, String lastEventId) {}

    private static Event event(String data) {
        return new Event("message", data, "");
    }

    static List<Arguments> streams() {
        return List.of(
                stream("nothing", ""),
                stream("one event", "data: a\n\n", event("a")),
                stream("no blank line at the end", "data: a\n\ndata: b\n", event("a")),
                stream("no line ending at the end", "data: a\n\ndata: b", event("a")),
                stream("no space after the colon", "data:a\n\n", event("a")),
                stream("only one space is removed", "data:  a \n\n", event(" a ")),
                stream("a tab is no space", "data:\ta\n\n", event("\ta")),
                stream("colons in the value", "data: a: b:\n\n", event("a: b:")),
                stream("lines are joined", "data: a\ndata:\ndata: b\ndata\n\n", event("a\n\nb\n")),
                stream("other fields between lines", "data: a\nevent: e\n: c\ndata: b\n\n", new Event("e", "a\nb", "")),
                stream(
                        "an empty line of data is an event",
                        "data\n\ndata:\n\ndata: \n\n",
                        event(""),
                        event(""),
                        event("")),
                stream("two empty lines of data", "data\ndata\n\ndata:", event("\n")),
                stream(
                        "no data, no event",
                        "event: e\n\nid: 1\n\nretry: 1\n\n\n\n:\n\ndata: a\n\n",
                        new Event("message", "a", "1")),
                stream(
                        "the type counts for one event",
                        "event: e\ndata: a\n\ndata: b\n\n",
                        new Event("e", "a", ""),
                        event("b")),
                stream("the last type counts", "event: e\nevent: f\ndata: a\n\n", new Event("f", "a", "")),
                stream(
                        "an empty type is the default",
                        "event: e\nevent\ndata: a\n\nevent:\ndata: b\n\n",
                        event("a"),
                        event("b")),
                stream("the type after the data", "data: a\nevent: e\n\n", new Event("e", "a", "")),
                stream(
                        "the id stays",
                        "id: 1\ndata: a\n\ndata: b\n\nid\ndata: c\n\n",
                        new Event("message", "a", "1"),
                        new Event("message", "b", "1"),
                        event("c")),
                stream("an id with NUL is ignored", "id: 1\nid: 2\0\ndata: a\n\n", new Event("message", "a", "1")),
                stream("comments", ": hello\n:\ndata: a\n:data: b\n\n: bye\n\n", event("a")),
                stream("unknown fields", "foo: b\nDATA: b\n data: b\ndatax: b\ndat: b\nx\ndata: a\n\n", event("a")),
                stream("CR", "data: a\rdata: b\r\rdata: c\r\r", event("a\nb"), event("c")),
                stream("CRLF", "data: a\r\ndata: b\r\n\r\ndata: c\r\n\r\n", event("a\nb"), event("c")),
                stream(
                        "mixed",
                        "data: a\r\n\ndata: b\n\r\n\rdata: c\r\rdata: d\n\r",
                        event("a"),
                        event("b"),
                        event("c"),
                        event("d")),
                stream(
                        "a byte order mark at the start",
                        "\uFEFFdata: a\n\n\uFEFFdata: b\n\ndata: c\n\n",
                        event("a"),
                        event("c")),
                stream("only the first mark", "\uFEFF\uFEFFdata: b\n\ndata: \uFEFFc\n\n", event("\uFEFFc")),
                stream("what looks like a mark", "\uFEC0: x\ndata: a\n\n", event("a")),
                stream(
                        "several bytes for a character",
                        "event: größe\ndata: ä€😀\nid: ñ\n\n",
                        new Event("größe", "ä€😀", "ñ")),
                stream("controls are data", "data: \u000b\f\u0085\u2028\0\n\n", event("\u000b\f\u0085\u2028\0")),
                stream("the standard's first example", "data: YHOO\ndata: +2\ndata: 10\n\n", event("YHOO\n+2\n10")),
                stream(
                        "the standard's second example",
                        ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n",
                        new Event("message", "first event", "1"),
                        event("second event"),
                        event(" third event")),
                stream("the standard's third example", "data\n\ndata\ndata\n\ndata:", event(""), event("\n")),
                stream("the standard's fourth example", "data:test\n\ndata: test\n\n", event("test"), event("test")));
    }

    private static Arguments stream(String name, String text, Event... events) {
        return Arguments.argumentSet(name, text, List.of(events));
    }

    @ParameterizedTest
    @MethodSource("streams")
    void whole(String text, List<Event> expected) {
        assertThat(parse(text.getBytes(UTF_8))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("streams")
    void atEverySplit(String text, List<Event> expected) {
        byte[] bytes = text.getBytes(UTF_8);
        for (int i = 0; i <= bytes.length; i++) {
            for (int j = i; j <= bytes.length; j++) {
                assertThat(parse(bytes, i, j)).as("split at %d and %d", i, j).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("streams")
    void oneByteAtATime(String text, List<Event> expected) {
        byte[] bytes = text.getBytes(UTF_8);
        int[] everywhere = new int[bytes.length];
        Arrays.setAll(everywhere, i -> i);
        assertThat(parse(bytes, everywhere)).isEqualTo(expected);
    }

    @Test
    void anEventIsThereAsSoonAsItsLastLineEndingBegins() {
        assertThat(parse("data: a\r\r".getBytes(UTF_8))).containsExactly(event("a"));
        assertThat(parse("data: a\r\n\r".getBytes(UTF_8))).containsExactly(event("a"));
    }

    @Test
    void holdsNoMoreThanTheEventThatIsNotWhole() {
        SseParser parser = new SseParser();
        byte[] comments = ": nothing to say\n".repeat(1000).getBytes(UTF_8);
        feed(parser, "data: a\n".getBytes(UTF_8), 0, 8);
        for (int i = 0; i < 1000; i++) {
            feed(parser, comments, 0, comments.length);
        }
        assertThat(parser.bytes().length).isLessThan(3 * comments.length);
        parser.feed(ByteBuffer.wrap("data: b\n\n".getBytes(UTF_8)));
        assertThat(parser.next()).isTrue();
        assertThat(new String(parser.bytes(), parser.offset(), parser.length(), UTF_8))
                .isEqualTo("a\nb");
    }

    @Test
    void doesNotGrowWithTheStream() {
        SseParser parser = new SseParser();
        byte[] events = ("data: " + "x".repeat(200) + "\n\n").repeat(79).getBytes(UTF_8);
        for (int i = 0; i < 1000; i++) {
            feed(parser, events, 0, 10_000 + i % 100);
            feed(parser, events, 10_000 + i % 100, events.length);
        }
        assertThat(parser.bytes().length).isLessThan(3 * events.length);
    }

    @Test
    void givesTheMemoryOfAHugeEventBack() {
        SseParser parser = new SseParser();
        byte[] huge = ("data: " + "x".repeat(1_000_000) + "\n\n").getBytes(UTF_8);
        parser.feed(ByteBuffer.wrap(huge));
        assertThat(parser.next()).isTrue();
        assertThat(parser.length()).isEqualTo(1_000_000);
        assertThat(parse(parser, "data: a\n\n".getBytes(UTF_8))).containsExactly(event("a"));
        assertThat(parser.bytes().length).isLessThan(1000);
    }

    @Test
    void anEventBeyondTheLimitIsRefusedHoweverTheStreamIsCut() {
        byte[] fits = "data: 456789\n\nid: 56\ndata: 456\ndata: 90\n\nxxxxxxxxxxxx\n".getBytes(UTF_8);
        for (String tooLarge : List.of(
                "data: 4567890\n\n", "data: 456\ndata:67890\n\n", "data:456\nxxxxxxxxxx\n", ":234567890123\n")) {
            byte[] bytes = tooLarge.getBytes(UTF_8);
            for (int i = 0; i <= bytes.length; i++) {
                int split = i;
                SseParser parser = new SseParser(12);
                feed(parser, fits, 0, fits.length);
                assertThatThrownBy(() -> {
                            feed(parser, bytes, 0, split);
                            feed(parser, bytes, split, bytes.length);
                        })
                        .as("%s split at %d", tooLarge, split)
                        .isInstanceOf(StreamException.class)
                        .hasMessage("The stream holds an event of more than 12 bytes, the most that is taken."
                                + " The connection was given up.");
            }
        }
    }

    @Test
    void aStreamWithoutLineEndingsIsBounded() {
        SseParser parser = new SseParser();
        byte[] bytes = new byte[64 * 1024];
        Arrays.fill(bytes, (byte) 'x');
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 1000; i++) {
                        feed(parser, bytes, 0, bytes.length);
                    }
                })
                .isInstanceOf(StreamException.class)
                .hasMessageStartingWith("The stream holds an event of more than 16777216 bytes");
    }

    @Test
    void whatIsWrittenIsWhatIsRead() {
        for (int seed = 0; seed < 2000; seed++) {
            RandomStream random = new RandomStream(new Random(seed));
            byte[] bytes = random.text().getBytes(UTF_8);
            assertThat(parse(bytes, random.splits(bytes.length)))
                    .as("seed %d", seed)
                    .isEqualTo(random.events());
        }
    }

    /** Streams of few letters, so that fields, line ends and marks meet in every way. */
    @Test
    void agreesWithTheStandardOnAnything() {
        String[] letters = {"data", "event", "id", ":", " ", "\n", "\n", "\r", "\r\n", "\n\n", "x", "\0", "\uFEFF", "ü"
        };
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(letters[random.nextInt(letters.length)]);
            }
            byte[] bytes = text.toString().getBytes(UTF_8);
            int[] splits =
                    random.ints(random.nextInt(4), 0, bytes.length + 1).sorted().toArray();
            assertThat(parse(bytes, splits)).as("seed %d", seed).isEqualTo(SseOracle.events(text.toString()));
        }
    }

    /** Parses the bytes cut at the given places; each piece is wiped after it was fed. */
    private static List<Event> parse(byte[] bytes, int... splits) {
        return parse(new SseParser(), bytes, splits);
    }

    private static List<Event> parse(SseParser parser, byte[] bytes, int... splits) {
        List<Event> events = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= splits.length; i++) {
            int to = i < splits.length ? splits[i] : bytes.length;
            byte[] piece = Arrays.copyOfRange(bytes, from, to);
            parser.feed(ByteBuffer.wrap(piece).asReadOnlyBuffer());
            Arrays.fill(piece, (byte) '?');
            while (parser.next()) {
                String data = new String(parser.bytes(), parser.offset(), parser.length(), UTF_8);
                events.add(new Event(parser.type(), data, parser.lastEventId()));
            }
            from = to;
        }
        return events;
    }

    private static void feed(SseParser parser, byte[] bytes, int from, int to) {
        parser.feed(ByteBuffer.wrap(bytes, from, to - from));
        while (parser.next()) {
            assertThat(parser.length()).isNotNegative();
        }
    }
}
