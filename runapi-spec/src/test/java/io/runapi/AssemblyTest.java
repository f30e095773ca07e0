package io.runapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AssemblyTest {
    @Test
    void hasEveryPieceAtAnyTime() {
        Assembly assembly = new Assembly();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            assembly.add(piece(i + " "));
            text.append(i).append(' ');
            if (i % 7 == 0) {
                assertThat(assembly.answer().text()).hasToString(text.toString());
            }
        }
        assertThat(assembly.answer().text()).isEqualTo(text.toString());
    }

    /** Whatever the threads make of it, an answer is what came up to some piece, and the last one is whole. */
    @Test
    void losesAndMixesNothingWhileAnotherThreadAsks() throws Exception {
        int count = 20_000;
        Assembly assembly = new Assembly();
        CompletableFuture<Void> adding = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < count; i++) {
                assembly.add(piece(i % 10 + ""));
            }
        });
        int length = 0;
        while (!adding.isDone()) {
            String text = assembly.answer().text();
            assertThat(text.length()).isBetween(length, count);
            assertThat(text).isEqualTo("0123456789".repeat(count / 10).substring(0, text.length()));
            length = text.length();
        }
        adding.get(20, TimeUnit.SECONDS);
        assertThat(assembly.answer().text()).isEqualTo("0123456789".repeat(count / 10));
    }

    private static ChatCompletionChunk piece(String text) {
        ChatDelta delta = ChatDelta.builder().content(text).build();
        return ChatCompletionChunk.builder()
                .choices(List.of(ChunkChoice.builder().index(0).delta(delta).build()))
                .build();
    }
}
