package io.runapi.processor.write;

import io.runapi.contract.FieldContract;
import io.runapi.json.JsonCodecs;
import io.runapi.json.JsonWriter;
import io.runapi.processor.model.Usage;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes usage manifests, whose form docs/usage-manifest.md tells. */
public final class UsageWriter {
    private static final int FORM = 1;

    private UsageWriter() {}

    /** Where the manifest of a declaration stands in the jar. */
    public static String path(Usage usage) {
        return "META-INF/runapi/usage/" + usage.declaration() + ".json";
    }

    /** The manifest. */
    public static String write(Usage usage) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("form", FORM);
        manifest.put("declaration", usage.declaration());
        manifest.put("api", usage.door());
        manifest.put("description", usage.description());
        if (!usage.model().isEmpty()) {
            manifest.put("model", usage.model());
        }
        if (usage.like() != null) {
            manifest.put("like", usage.like());
        }
        manifest.put("calls", usage.calls().stream().map(UsageWriter::call).toList());
        return new String(JsonWriter.encode(manifest, JsonCodecs.VALUE), StandardCharsets.UTF_8) + '\n';
    }

    private static Map<String, Object> call(Usage.Call call) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("method", call.method());
        written.put("service", call.service());
        written.put("action", call.action());
        written.put("fields", call.fields().stream().map(UsageWriter::field).toList());
        return written;
    }

    private static Map<String, Object> field(Usage.Field field) {
        FieldContract contract = field.contract();
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("field", contract.name());
        putUnlessEmpty(written, "parameters", field.parameters());
        putUnlessEmpty(written, "constants", field.constants());
        if (contract.required()) {
            written.put("required", true);
        }
        putUnlessEmpty(written, "accepted", contract.oneOf());
        putFinite(written, contract.length() ? "minLength" : "min", contract.min());
        putFinite(written, contract.length() ? "maxLength" : "max", contract.max());
        if (contract.minItems() > 0) {
            written.put("minItems", contract.minItems());
        }
        if (contract.maxItems() < Integer.MAX_VALUE) {
            written.put("maxItems", contract.maxItems());
        }
        if (contract.pattern() != null) {
            written.put("pattern", contract.pattern());
        }
        return written;
    }

    private static void putUnlessEmpty(Map<String, Object> into, String name, List<String> values) {
        if (!values.isEmpty()) {
            into.put(name, values);
        }
    }

    private static void putFinite(Map<String, Object> into, String name, double bound) {
        if (!Double.isInfinite(bound)) {
            into.put(name, bound == Math.rint(bound) && Math.abs(bound) < 1e15 ? (Object) (long) bound : bound);
        }
    }
}
