package io.runapi.spec.catalog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values for fields: sensible by their names, within their limits. */
final class Samples {
    private static final String TASK = "tsk_abc123";

    /** By the last word or words of a field's name; the first that fits. */
    private static final Map<String, String> TEXTS = texts();

    private final Action action;

    Samples(Action action) {
        this.action = action;
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("negative_prompt", "blurry, low quality");
        texts.put("negative_tags", "heavy metal");
        texts.put("task_id", TASK);
        texts.put("voice_id", "voice_abc123");
        texts.put("audio_id", "audio_abc123");
        texts.put("image_id", "image_abc123");
        texts.put("speaker_id", "Speaker 1");
        texts.put("id", "abc123");
        texts.put("service", "runway");
        texts.put("action", "text_to_video");
        texts.put("filename", "lake.mp4");
        texts.put("file_name", "lake.mp4");
        texts.put("mime_type", "video/mp4");
        texts.put("checksum", "1B2M2Y8AsgTpgAmY7PhCfg==");
        texts.put("title", "Morning Rain");
        texts.put("voice", "Rachel");
        texts.put("style", "acoustic, calm");
        texts.put("tags", "acoustic, calm");
        texts.put("name", "Anna");
        texts.put("language_code", "en");
        texts.put("language", "en");
        texts.put("lyrics_b", "Morning sun on the river,\nwalk along with me");
        texts.put("lyrics", "Morning rain on the window,\nstay a while with me");
        texts.put("lyrics_a", "Morning rain on the window,\nstay a while with me");
        texts.put("description", "A calm voice, warm and close");
        texts.put("descriptions", "A young explorer with a red scarf");
        texts.put("text", "Good morning, and welcome aboard.");
        texts.put("audio", "data:audio/mpeg;base64,SUQzBAAAAAAA");
        return texts;
    }

    Value value(Field field, Limits limits) {
        return value(field.name(), field.type(), limits, 0);
    }

    private Value value(String name, FieldType type, Limits limits, int index) {
        if (type instanceof FieldType.ListOf list) {
            return items(name, list, limits);
        }
        if (type instanceof FieldType.Part part) {
            return parts(part);
        }
        if (type instanceof FieldType.OneOf union) {
            return parts(union.variants().get(0));
        }
        return new Value.Scalar(scalar(name, type, limits, index));
    }

    private Value items(String name, FieldType.ListOf list, Limits limits) {
        int count = limits.itemsAtLeast() == null ? 1 : Math.max(1, Integer.parseInt(limits.itemsAtLeast()));
        List<Value> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            // Accepted values of a list without any for its items are those of the items.
            Limits item = limits.accepted().isEmpty() ? list.limits() : limits;
            items.add(value(name, list.item(), item, i + 1));
        }
        return new Value.Items(List.copyOf(items));
    }

    /** What a record requires, or its first field if it requires nothing. */
    private Value parts(FieldType.Part part) {
        Map<Field, Value> parts = new LinkedHashMap<>();
        for (Field field : part.fields()) {
            if (field.base().required() && !field.constant()) {
                parts.put(field, value(field, field.base()));
            }
        }
        if (parts.isEmpty() && !part.fields().isEmpty()) {
            Field first = part.fields().get(0);
            parts.put(first, value(first, first.base()));
        }
        return new Value.Parts(parts);
    }

    private String scalar(String name, FieldType type, Limits limits, int index) {
        String byDefault = limits.byDefault();
        List<String> accepted = limits.accepted();
        if (!accepted.isEmpty()) {
            return byDefault != null && accepted.contains(byDefault)
                    ? byDefault
                    : accepted.get(Math.max(0, index - 1) % accepted.size());
        }
        if (byDefault != null && !byDefault.isBlank()) {
            return byDefault;
        }
        if (type instanceof FieldType.Whole) {
            return within(limits, whole(name)).setScale(0, RoundingMode.CEILING).toPlainString();
        }
        if (type instanceof FieldType.Decimal) {
            return within(limits, name.contains("end") ? BigDecimal.TEN : BigDecimal.ONE)
                    .toPlainString();
        }
        if (type instanceof FieldType.Flag) {
            return "true";
        }
        if (type instanceof FieldType.Choice choice && !choice.constants().isEmpty()) {
            return choice.constants().keySet().iterator().next();
        }
        if (type instanceof FieldType.Content) {
            return action.kind() == Group.AUDIO ? "recording.mp3" : name.equals("data") ? "part.bin" : "document.pdf";
        }
        return fit(limits, type instanceof FieldType.Text ? text(name, limits) : Addresses.of(name, index));
    }

    private static BigDecimal whole(String name) {
        if (name.endsWith("seed")) {
            return BigDecimal.valueOf(42);
        }
        if (name.contains("bytes") || name.contains("size")) {
            return BigDecimal.valueOf(1024);
        }
        return name.contains("end") || name.contains("duration") ? BigDecimal.TEN : BigDecimal.ONE;
    }

    private static BigDecimal within(Limits limits, BigDecimal wish) {
        BigDecimal value = wish;
        if (limits.atMost() != null) {
            value = value.min(new BigDecimal(limits.atMost()));
        }
        return limits.atLeast() == null ? value : value.max(new BigDecimal(limits.atLeast()));
    }

    private String text(String name, Limits limits) {
        if (limits.matches() != null && limits.matches().startsWith("^http")) {
            return Addresses.of(name, 0);
        }
        if (name.endsWith("prompt") && !name.startsWith("negative")) {
            return prompt();
        }
        if (name.equals("text") && action.name().contains("sound")) {
            return "Rain on a tin roof, distant thunder";
        }
        return TEXTS.entrySet().stream()
                .filter(text -> name.equals(text.getKey()) || name.endsWith("_" + text.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(JavaNames.title(name));
    }

    private String prompt() {
        String name = action.name();
        if (name.contains("edit") || name.contains("modify") || name.contains("remix")) {
            return "Turn the sky into a starry night";
        }
        if (name.contains("extend")) {
            return "The camera goes on towards the horizon";
        }
        return switch (action.kind()) {
            case IMAGE -> "A ceramic coffee mug on a wooden table, morning light";
            case VIDEO -> "A drone shot rising over a misty mountain lake at sunrise";
            case MUSIC -> name.contains("sound") ? "Rain on a tin roof" : "A calm piano piece for a rainy evening";
            case AUDIO -> "Speak calmly, like a narrator";
            case CHAT, OTHER -> "Explain the difference between a mutex and a semaphore";
        };
    }

    /** Cuts or fills a text to its accepted length. */
    private static String fit(Limits limits, String text) {
        String fitting = text;
        if (limits.lengthAtMost() != null) {
            int most = Integer.parseInt(limits.lengthAtMost());
            fitting = fitting.substring(0, Math.min(most, fitting.length())).strip();
        }
        if (limits.lengthAtLeast() != null) {
            int least = Integer.parseInt(limits.lengthAtLeast());
            while (fitting.length() < least) {
                fitting += fitting.isEmpty() ? "." : " " + text;
            }
        }
        return fitting;
    }
}
