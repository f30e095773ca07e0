package io.runapi.task;

import io.runapi.json.JsonCodec;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonShape;
import io.runapi.json.JsonWriter;
import io.runapi.json.PropertyNames;
import org.jspecify.annotations.Nullable;

/**
 * What every answer about a task says, whatever its result.
 *
 * @param id {@code id}, else {@code task_id}
 * @param word {@code status}
 * @param reason the text or message of {@code error}, else of another property that services use for it
 * @param code the code of {@code error}
 * @param hasResult whether a property is there that only results have
 */
record TaskEnvelope(
        @Nullable String id,
        @Nullable String word,
        @Nullable String reason,
        @Nullable String code,
        boolean hasResult) {

    /** Said of an answer that has neither a status nor anything else to go by. */
    private static final TaskStatus NO_STATUS = new TaskStatus("(none)", TaskStatus.State.UNKNOWN);

    /** @throws io.runapi.error.DecodeException if it is not a JSON object */
    static TaskEnvelope read(byte[] body) {
        return JsonReader.decode(body, new Reader());
    }

    /**
     * Where the task stands. Without a status word an answer that holds an error has failed, one that holds a result is
     * complete, and any other is unknown: taken as running, for as long as the caller cares to wait.
     */
    TaskStatus status() {
        if (word != null && !word.isBlank()) {
            return TaskStatus.of(word.strip());
        }
        if (reason != null) {
            return TaskStatus.of("error");
        }
        return hasResult ? TaskStatus.of("completed") : NO_STATUS;
    }

    /** Whether it speaks of no task at all, only of an error: from a gateway on the way, most likely. */
    boolean isBareError() {
        return id == null && !hasStatus() && !hasResult && reason != null;
    }

    /** Whether the service itself named the status, so that it can be relied on. */
    boolean hasStatus() {
        return word != null && !word.isBlank();
    }

    /** Collects the properties; one per answer. */
    private static final class Reader implements JsonCodec<TaskEnvelope> {
        private static final int FIRST_OTHER_REASON = 4;
        private static final int FIRST_RESULT = 8;
        /** What the result shapes that are known consist of. */
        private static final PropertyNames NAMES = PropertyNames.of(
                "id",
                "task_id",
                "status",
                "error", //
                "message",
                "detail",
                "errorMessage",
                "msg", //
                "images",
                "videos",
                "audios",
                "text",
                "base_image",
                "layers",
                "masks",
                "subject_status",
                "segments",
                "lyrics",
                "aligned_words",
                "separated_audios",
                "track",
                "video_url",
                "wav_url",
                "voice_id",
                "validation_phrase",
                "instruments",
                "persona",
                "style",
                "is_available",
                "voice",
                "voices",
                "audio",
                "character",
                "seed",
                "prompts");

        private static final PropertyNames ERROR_NAMES = PropertyNames.of("message", "code", "detail", "type");

        private @Nullable String id;
        private @Nullable String taskId;
        private @Nullable String word;
        private @Nullable String reason;
        private @Nullable String otherReason;
        private @Nullable String code;
        private boolean hasResult;

        @Override
        public TaskEnvelope read(JsonReader in) {
            for (int name = in.beginObject(NAMES); name != PropertyNames.END; name = in.next(NAMES)) {
                switch (name) {
                    case 0 -> id = text(in);
                    case 1 -> taskId = text(in);
                    case 2 -> word = text(in);
                    case 3 -> error(in);
                    default -> other(in, name);
                }
            }
            return new TaskEnvelope(
                    id != null ? id : taskId, word, reason != null ? reason : otherReason(), code, hasResult);
        }

        private void other(JsonReader in, int name) {
            if (name >= FIRST_RESULT) {
                hasResult |= in.shape() != JsonShape.NULL;
            } else if (name >= FIRST_OTHER_REASON && otherReason == null) {
                otherReason = text(in);
            }
        }

        /** A message says why only where the status says that something went wrong. */
        private @Nullable String otherReason() {
            return word != null && TaskStatus.of(word).state() == TaskStatus.State.FAILED ? otherReason : null;
        }

        private void error(JsonReader in) {
            if (in.shape() != JsonShape.OBJECT) {
                reason = text(in);
                return;
            }
            String type = null;
            String detail = null;
            for (int name = in.beginObject(ERROR_NAMES); name != PropertyNames.END; name = in.next(ERROR_NAMES)) {
                switch (name) {
                    case 0 -> reason = text(in);
                    case 1 -> code = text(in);
                    case 2 -> detail = text(in);
                    case 3 -> type = text(in);
                    default -> {}
                }
            }
            code = code != null ? code : type;
            reason = reason != null ? reason : detail != null ? detail : code;
        }

        /** A text or number; null for anything else and for blank text. What is not consumed here is skipped. */
        private static @Nullable String text(JsonReader in) {
            JsonShape shape = in.shape();
            if (shape != JsonShape.STRING && shape != JsonShape.NUMBER) {
                return null;
            }
            String text = String.valueOf(in.value()).strip();
            return text.isEmpty() ? null : text;
        }

        @Override
        public void write(JsonWriter out, TaskEnvelope value) {
            throw new UnsupportedOperationException("only read");
        }
    }
}
