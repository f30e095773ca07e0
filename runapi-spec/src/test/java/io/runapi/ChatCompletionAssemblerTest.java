package io.runapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChatCompletionAssemblerTest {
    @Test
    void putsTogetherWhatWasCut() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            ChatCompletion answer = new RandomAnswers(random).answer();
            ChatCompletionAssembler assembler = new ChatCompletionAssembler();

            new Splitter(random, answer).chunks().forEach(assembler::add);

            assertThat(assembler.completion()).as("seed %d", seed).isEqualTo(answer);
        }
    }

    @Test
    void putsTogetherWhatWasCutAndSent() {
        for (int seed = 500; seed < 700; seed++) {
            Random random = new Random(seed);
            ChatCompletion answer = new RandomAnswers(random).answer();
            ChatCompletionAssembler assembler = new ChatCompletionAssembler();

            for (ChatCompletionChunk chunk : new Splitter(random, answer).chunks()) {
                byte[] sent = JsonWriter.encode(chunk, ChatCompletionChunkCodec.INSTANCE);
                assembler.add(JsonReader.decode(sent, ChatCompletionChunkCodec.INSTANCE));
            }

            byte[] whole = JsonWriter.encode(answer, ChatCompletionCodec.INSTANCE);
            assertThat(assembler.completion())
                    .as("seed %d", seed)
                    .isEqualTo(JsonReader.decode(whole, ChatCompletionCodec.INSTANCE));
        }
    }

    @Test
    void isEmptyBeforeTheFirstPiece() {
        ChatCompletion nothing = new ChatCompletionAssembler().completion();

        assertThat(nothing.choices()).isEmpty();
        assertThat(nothing.text()).isEmpty();
        assertThat(nothing.refusal()).isNull();
    }

    @Test
    void tellsCallsApartByIdWhereAServerGivesAllTheSameIndex() {
        assertThat(calls("""
                {"index":0,"id":"a","type":"function","function":{"name":"one","arguments":"{"}}
                {"index":0,"function":{"arguments":"}"}}
                {"index":0,"id":"b","type":"function","function":{"name":"two","arguments":"["}}
                {"index":0,"function":{"arguments":"]"}}
                {"index":0,"id":"a","function":{"arguments":" "}}""")).containsExactly("a one {} ", "b two []");
    }

    @Test
    void tellsCallsApartByIdWhereAServerLeavesTheIndexOut() {
        assertThat(calls("""
                {"id":"a","type":"function","function":{"name":"one","arguments":"{"}}
                {"function":{"arguments":"}"}}
                {"id":"b","type":"function","function":{"name":"two","arguments":"[]"}}""")).containsExactly("a one {}", "b two []");
    }

    @Test
    void followsTheIndexWhereCallsAreInterleaved() {
        assertThat(calls("""
                {"index":0,"id":"a","type":"function","function":{"name":"one","arguments":""}}
                {"index":1,"id":"b","type":"function","function":{"name":"two","arguments":""}}
                {"index":0,"function":{"arguments":"1"}}
                {"index":1,"function":{"arguments":"2"}}
                {"index":0,"id":"","function":{"name":"","arguments":"1"}}
                {"index":1,"id":"b","function":{"name":"two","arguments":"2"}}""")).containsExactly("a one 11", "b two 22");
    }

    private static List<String> calls(String lines) {
        ChatCompletionAssembler assembler = new ChatCompletionAssembler();
        lines.lines()
                .forEach(line -> assembler.add(JsonReader.decode(
                        ("{\"choices\":[{\"index\":0,\"delta\":{\"tool_calls\":[" + line + "]}}]}").getBytes(UTF_8),
                        ChatCompletionChunkCodec.INSTANCE)));
        return assembler.completion().toolCalls().stream()
                .map(call -> call.id() + " " + call.function().name() + " "
                        + call.function().arguments())
                .toList();
    }
}
