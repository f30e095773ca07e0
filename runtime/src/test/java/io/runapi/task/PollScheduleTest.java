package io.runapi.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PollScheduleTest {
    @ParameterizedTest
    @CsvSource({
        "/api/v1/runway/text_to_video, VIDEO",
        "/api/v1/kling/ai_avatar, VIDEO",
        "/api/v1/wan/speech_to_video, VIDEO",
        "/api/v1/wan/animate, VIDEO",
        "/api/v1/volcengine_lip_sync/lip_sync_video, VIDEO",
        "/v1/text_to_image, IMAGE",
        "/api/v1/imagen_4/remix_image, IMAGE",
        "/api/v1/recraft/remove_background, IMAGE",
        "/api/v1/suno/text_to_music, AUDIO",
        "/api/v1/elevenlabs/text_to_dialogue, AUDIO",
        "/api/v1/elevenlabs/speech_to_text, OTHER",
        "/api/v1/midjourney/image_to_prompt, OTHER",
        "/api/v1/grok_image/brand_new, OTHER"
    })
    void theActionTellsTheKind(String path, TaskKind kind) {
        assertThat(TaskKind.of(path)).isEqualTo(kind);
    }

    @Test
    void videosAreAskedForAfterTenSecondsThenSlowlyLessOften() {
        assertThat(pauses(TaskKind.VIDEO, 0.5))
                .startsWith(10_000L, 5_000L, 5_500L, 6_050L, 6_655L)
                .endsWith(15_000L);
        assertThat(pauses(TaskKind.IMAGE, 0.5))
                .startsWith(1_000L, 1_000L, 1_100L, 1_210L)
                .endsWith(4_000L);
        assertThat(pauses(TaskKind.AUDIO, 0.5))
                .startsWith(2_000L, 2_000L, 2_200L)
                .endsWith(8_000L);
    }

    @Test
    void chanceMovesAPauseByAFifthAtMost() {
        assertThat(pauses(TaskKind.VIDEO, 0)).startsWith(8_000L, 4_000L);
        assertThat(pauses(TaskKind.VIDEO, 1)).startsWith(12_000L, 6_000L);
    }

    @Test
    void aFixedScheduleKnowsNoChance() {
        PollSchedule every = PollSchedule.fixed(Duration.ofMillis(20));

        assertThat(every.first(TaskKind.VIDEO, 0)).hasMillis(20);
        assertThat(every.next(TaskKind.VIDEO, 99, 1)).hasMillis(20);
        assertThat(every.afterErrors(TaskKind.VIDEO, 3, 1)).hasMillis(80);
        assertThat(every).hasToString("PollSchedule[every PT0.02S]");
    }

    @Test
    void anIntervalIsMoreThanNothing() {
        assertThatThrownBy(() -> PollSchedule.fixed(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A poll interval must be more than zero, not PT0S.");
    }

    @Test
    void errorsDoubleThePauseUpToHalfAMinute() {
        Pace pace = new Pace(PollSchedule.standard(), TaskKind.IMAGE, () -> 0.5);
        List<Long> pauses = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            pauses.add(pace.afterError().toSeconds());
        }

        assertThat(pauses).containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
        pace.afterLook(null);
        assertThat(pace.afterError()).as("after an answer it begins anew").hasSeconds(1);
    }

    @Test
    void whatTheServiceAsksForGoesFirstWithinReason() {
        Pace pace = new Pace(PollSchedule.standard(), TaskKind.VIDEO, () -> 0);

        assertThat(pace.afterLook(Duration.ofSeconds(1))).hasSeconds(1);
        assertThat(pace.afterLook(Duration.ofSeconds(40))).hasSeconds(40);
        assertThat(pace.afterLook(Duration.ZERO)).hasMillis(250);
        assertThat(pace.afterLook(Duration.ofDays(1))).hasMinutes(5);
        assertThat(pace.first(Duration.ofSeconds(3))).hasSeconds(3);
    }

    private static List<Long> pauses(TaskKind kind, double roll) {
        Pace pace = new Pace(PollSchedule.standard(), kind, () -> roll);
        List<Long> pauses = new ArrayList<>();
        pauses.add(pace.first(null).toMillis());
        for (int i = 0; i < 30; i++) {
            pauses.add(pace.afterLook(null).toMillis());
        }
        return pauses;
    }
}
