package io.runapi.testkit.client;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.runapi.OutputResolution;
import io.runapi.RunwayTextToVideoRequest;
import io.runapi.RunwayTextToVideoRequestBuilder;
import io.runapi.contract.Violation;
import io.runapi.error.ValidationException;
import io.runapi.testkit.contract.Description;
import io.runapi.testkit.contract.Operation;
import io.runapi.testkit.contract.Refusal;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The client's generated checks and the server's JSON Schema were written from the same description by different code:
 * each is the other's oracle.
 */
class AgreementTest {
    private static final Operation RUNWAY = requireNonNull(
            Description.load(requireNonNull(Description.class.getResource("/META-INF/runapi/openapi.yaml")))
                    .find("POST", "/api/v1/runway/text_to_video"));

    @Test
    void clientAndServerRefuseTheSameFieldsOfTheSameRequests() {
        int accepted = 0;
        for (String model : new String[] {null, "", "runway", "runway-aleph", "runway-gen9"}) {
            for (String prompt : new String[] {"A lake", " "}) {
                for (int seconds : new int[] {5, 7}) {
                    for (String resolution : new String[] {"720p", "4k"}) {
                        for (String ratio : new String[] {null, "16:9", "21:9"}) {
                            for (String frame : new String[] {null, "https://a.example/b.png"}) {
                                Film film = new Film(model, prompt, seconds, resolution, ratio, frame);
                                Set<String> byClient = film.refusedByClient();
                                assertThat(film.refusedByServer())
                                        .as(film.toString())
                                        .isEqualTo(byClient);
                                accepted += byClient.isEmpty() ? 1 : 0;
                            }
                        }
                    }
                }
            }
        }
        assertThat(accepted).isEqualTo(8);
    }

    private record Film(
            @Nullable String model,
            String prompt,
            int seconds,
            String resolution,
            @Nullable String ratio,
            @Nullable String frame) {
        Set<String> refusedByClient() {
            RunwayTextToVideoRequestBuilder builder =
                    RunwayTextToVideoRequest.builder(prompt, seconds, new OutputResolution(resolution));
            if (model != null) {
                builder.model(model);
            }
            if (ratio != null) {
                builder.aspectRatio(ratio);
            }
            if (frame != null) {
                builder.firstFrameImageUrl(URI.create(frame));
            }
            try {
                builder.build();
                return Set.of();
            } catch (ValidationException e) {
                return e.violations().stream().map(Violation::field).collect(Collectors.toCollection(TreeSet::new));
            }
        }

        Set<String> refusedByServer() {
            ObjectNode body = JsonMapper.shared()
                    .createObjectNode()
                    .put("prompt", prompt)
                    .put("duration_seconds", seconds)
                    .put("output_resolution", resolution);
            body.put("model", model).put("aspect_ratio", ratio).put("first_frame_image_url", frame);
            return RUNWAY.check(body).stream()
                    .map(Refusal::param)
                    .map(String::valueOf)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
