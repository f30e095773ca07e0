package io.runapi.spec.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MirrorSourcesTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);

    @TempDir
    Path folder;

    private Path from;
    private Path to;

    @BeforeEach
    void mirrorOnce() throws IOException {
        from = folder.resolve("from");
        to = folder.resolve("to");
        Files.createDirectories(from.resolve("a"));
        Files.writeString(from.resolve("a/One.java"), "class One {}");
        Files.writeString(from.resolve("Two.java"), "class Two {}");
        Files.writeString(from.resolve("openapi.json"), "{}");
        mirror();
        Files.setLastModifiedTime(to.resolve("a/One.java"), LONG_AGO);
        Files.setLastModifiedTime(to.resolve("Two.java"), LONG_AGO);
    }

    @Test
    void takesSourcesOnly() {
        assertThat(to.resolve("a/One.java")).hasContent("class One {}");
        assertThat(to.resolve("openapi.json")).doesNotExist();
    }

    @Test
    void touchesOnlyWhatDiffers() throws IOException {
        Files.writeString(from.resolve("a/One.java"), "class One {}");
        Files.writeString(from.resolve("Two.java"), "record Two() {}");
        mirror();
        assertThat(Files.getLastModifiedTime(to.resolve("a/One.java"))).isEqualTo(LONG_AGO);
        assertThat(to.resolve("Two.java")).hasContent("record Two() {}");
    }

    @Test
    void forgetsWhatIsGone() throws IOException {
        Files.delete(from.resolve("a/One.java"));
        mirror();
        assertThat(to.resolve("a/One.java")).doesNotExist();
        assertThat(to.resolve("Two.java")).exists();
    }

    @Test
    void saysWhatItTakes() {
        assertThatThrownBy(() -> MirrorSources.main(new String[] {"a"}))
                .hasMessage("two arguments are needed: a folder of sources and its mirror");
    }

    private void mirror() throws IOException {
        MirrorSources.main(new String[] {from.toString(), to.toString()});
    }
}
