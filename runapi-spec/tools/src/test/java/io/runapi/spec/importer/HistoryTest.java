package io.runapi.spec.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contracts of ten weeks, one after the other, lead to where the last of them leads at once. */
class HistoryTest {
    @TempDir
    private Path parent;

    @BeforeEach
    void needsContracts() {
        Upstream.assumeHere();
    }

    @Test
    void theWayDoesNotMatter() throws Exception {
        Path detour = Upstream.copy(parent.resolve("detour"), false);
        Path straight = Upstream.copy(parent.resolve("straight"), false);
        Map<String, List<String>> reports = new TreeMap<>();
        for (String date : Upstream.EARLIER) {
            reports.put(date, imports(detour, Upstream.of(date), date));
        }
        reports.put(Upstream.DATE, imports(detour, Upstream.CURRENT, Upstream.DATE));
        imports(straight, Upstream.CURRENT, Upstream.DATE);

        assertThat(files(detour)).isEqualTo(files(straight));
        assertThat(reports.get("2026-07-16"))
                .contains("- + service kling", "- + qwen_2 remix_image: qwen-2-remix-image");
        assertThat(reports.get("2026-07-29"))
                .contains(
                        "- - qwen_2 remix_image",
                        "- suno text_to_music: - field endpoint",
                        "  - - model seedance-v1-lite",
                        "- suno convert_audio: task_id, audio_id: now required",
                        "- happyhorse image_to_video: + model happyhorse-1.0-i2v; model of happyhorse-image-to-video: now required");
        assertThat(reports.get("2026-08-21"))
                .contains(
                        "- omnihuman audio_to_video: prompt: length to 1000 -> length to 300",
                        "  - + rule: without first_frame_image_url: requires aspect_ratio");
        assertThat(Files.readString(detour.resolve("services/qwen_2.yaml")))
                .contains(
                        "- {service: qwen_2, action: remix_image, \"on\": \"2026-07-29\", use: qwen_image/remix_image}");
        assertThat(Files.readString(detour.resolveSibling("CHANGES.md")))
                .containsSubsequence(
                        "## Description 2026-08-21\n",
                        "## Description 2026-08-07\n",
                        "## Description 2026-07-29\n",
                        "## Description 2026-07-16\n");
    }

    @Test
    void theDescriptionOfThisRepositoryIsUpToDate() throws Exception {
        assumeThat(Upstream.tags())
                .as("every service of the contract was imported")
                .allMatch(tag -> Files.exists(Upstream.DESCRIPTION.resolve("services/" + tag + ".yaml")));
        Path folder = Upstream.copy(parent, true);

        assertThat(imports(folder, Upstream.CURRENT, Upstream.DATE)).isEmpty();

        assertThat(files(folder)).isEqualTo(files(Upstream.copy(parent.resolve("again"), true)));
    }

    private static List<String> imports(Path folder, Path contract, String date) throws Exception {
        Importer.Outcome outcome = Importer.prepare(folder, contract, date, Path.of("none"));
        FileUpdate.write(outcome.texts());
        return outcome.changes();
    }

    /** All files without what they remember of earlier contracts. */
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString(), forgetful(Files.readAllLines(path)));
            }
        }
        return files;
    }

    /** The lines without what stands below {@code x-runapi-removed}. */
    private static String forgetful(List<String> lines) {
        StringBuilder text = new StringBuilder();
        int removed = Integer.MAX_VALUE;
        for (String line : lines) {
            int indent = line.length() - line.stripLeading().length();
            if (line.strip().equals("x-runapi-removed:")) {
                removed = indent;
            } else if (indent <= removed) {
                removed = Integer.MAX_VALUE;
                text.append(line).append('\n');
            }
        }
        return text.toString();
    }
}
