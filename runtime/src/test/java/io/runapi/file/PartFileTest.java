package io.runapi.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartFileTest {
    @TempDir
    private Path directory;

    @Test
    void isNotUnderTheTargetsNameBeforeItIsWhole() throws IOException {
        Path target = directory.resolve("a.png");
        PartFile file = PartFile.create(target, "unused");
        file.write(ByteBuffer.wrap(new byte[3]));
        assertThat(target).doesNotExist();

        assertThat(file.finish()).isEqualTo(target).hasSize(3);
        file.discard();

        assertThat(files()).containsExactly(target);
    }

    @Test
    void nothingIsWrittenOrFinishedAfterItWasGivenUp() throws IOException {
        PartFile file = PartFile.create(directory.resolve("a.png"), "unused");
        file.discard();

        file.write(ByteBuffer.wrap(new byte[3]));
        file.finish();

        assertThat(file.size()).isZero();
        assertThat(files()).isEmpty();
    }

    @Test
    void aMoveThatFailsLeavesNoEmptyFileBehind() throws IOException {
        PartFile file = PartFile.create(directory, "a.png");
        for (Path part : files()) {
            Files.delete(part);
        }

        assertThatThrownBy(file::finish).isInstanceOf(UncheckedIOException.class);

        file.discard();
        assertThat(files()).isEmpty();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }
}
