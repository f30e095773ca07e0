package io.runapi;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The answer so far, for any thread to ask for while another one takes pieces. A piece that comes is only noted down:
 * notes are put together many at a time, or when somebody asks, so that there is no lock for each.
 */
final class Assembly {
    /** Notes until they are put together; a power of two. */
    private static final int MOST = 64;

    private final AtomicReferenceArray<ChatCompletionChunk> notes = new AtomicReferenceArray<>(MOST);

    /** How many pieces came. */
    private final AtomicLong noted = new AtomicLong();

    // Guarded by this.
    private final ChatCompletionAssembler assembler = new ChatCompletionAssembler();
    private long assembled;

    /** Takes the next piece; one thread at a time may. */
    void add(ChatCompletionChunk piece) {
        long count = noted.getPlain();
        notes.setPlain((int) count & (MOST - 1), piece);
        noted.setRelease(count + 1);
        if ((count & (MOST - 1)) == MOST - 1) {
            assemble();
        }
    }

    synchronized ChatCompletion answer() {
        assemble();
        return assembler.completion();
    }

    /** All notes are done with before the first of them is written over. */
    private synchronized void assemble() {
        for (long count = noted.getAcquire(); assembled < count; assembled++) {
            assembler.add(notes.getPlain((int) assembled & (MOST - 1)));
        }
    }
}
