package io.runapi;

import java.util.List;
import java.util.Map;

/** Lyrics with times, of which the service tells either lines or words. */
public sealed interface TimedWords permits TimedLyrics {
    /** The lines with their times, if the service tells them. */
    List<TimedLine> lyrics();

    /** The words with their times, if the service tells them. */
    List<AlignedWord> alignedWords();

    /** The lines with their times, or the words as such where the service tells those. */
    default List<TimedLine> lines() {
        if (!lyrics().isEmpty()) {
            return lyrics();
        }
        return alignedWords().stream()
                .map(word -> new TimedLine(word.word(), word.startTime(), word.endTime(), Map.of()))
                .toList();
    }
}
