package io.runapi.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LineEndsTest {
    /** Among bytes of every value, and beside line ends that lie outside. */
    @Test
    void findsTheFirstAnywhere() {
        Random random = new Random(1);
        for (int i = 0; i < 100_000; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            for (int k = random.nextInt(3); k > 0 && bytes.length > 0; k--) {
                bytes[random.nextInt(bytes.length)] = (byte) (random.nextBoolean() ? '\r' : '\n');
            }
            int end = random.nextInt(bytes.length + 1);
            int from = random.nextInt(end + 1);
            assertThat(LineEnds.find(bytes, from, end)).isEqualTo(slowly(bytes, from, end));
        }
    }

    private static int slowly(byte[] bytes, int from, int end) {
        for (int i = from; i < end; i++) {
            if (bytes[i] == '\n' || bytes[i] == '\r') {
                return i;
            }
        }
        return end;
    }
}
