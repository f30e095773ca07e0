package io.runapi.processor.write;

import io.runapi.contract.FieldContract;
import io.runapi.processor.model.Usage;
import java.util.List;

/**
 * Writes usage manifests, whose form docs/usage-manifest.md tells. By hand: a JSON library takes longer to load than
 * all that is written with it.
 */
public final class UsageWriter {
    private static final int FORM = 1;

    private final StringBuilder out = new StringBuilder(512);

    private UsageWriter() {}

    /** Where the manifest of a declaration stands in the jar. */
    public static String path(Usage usage) {
        return "META-INF/runapi/usage/" + usage.declaration() + ".json";
    }

    /** The manifest. */
    public static String write(Usage usage) {
        return new UsageWriter().manifest(usage);
    }

    private String manifest(Usage usage) {
        out.append("{\"form\":").append(FORM);
        text("declaration", usage.declaration());
        text("api", usage.door());
        text("description", usage.description());
        if (!usage.model().isEmpty()) {
            text("model", usage.model());
        }
        if (usage.like() != null) {
            text("like", usage.like());
        }
        out.append(",\"calls\":[");
        String separator = "";
        for (Usage.Call call : usage.calls()) {
            out.append(separator);
            call(call);
            separator = ",";
        }
        return out.append("]}\n").toString();
    }

    private void call(Usage.Call call) {
        out.append("{\"method\":");
        quote(call.method());
        text("service", call.service());
        text("action", call.action());
        out.append(",\"fields\":[");
        String separator = "";
        for (Usage.Field field : call.fields()) {
            out.append(separator);
            field(field);
            separator = ",";
        }
        out.append("]}");
    }

    private void field(Usage.Field field) {
        FieldContract contract = field.contract();
        out.append("{\"field\":");
        quote(contract.name());
        texts("parameters", field.parameters());
        texts("constants", field.constants());
        if (contract.required()) {
            out.append(",\"required\":true");
        }
        texts("accepted", contract.oneOf());
        bound(contract.length() ? "minLength" : "min", contract.min());
        bound(contract.length() ? "maxLength" : "max", contract.max());
        if (contract.minItems() > 0) {
            bound("minItems", contract.minItems());
        }
        if (contract.maxItems() < Integer.MAX_VALUE) {
            bound("maxItems", contract.maxItems());
        }
        if (contract.pattern() != null) {
            text("pattern", contract.pattern());
        }
        out.append('}');
    }

    private void text(String name, String value) {
        name(name);
        quote(value);
    }

    private void texts(String name, List<String> values) {
        if (!values.isEmpty()) {
            name(name);
            char separator = '[';
            for (String value : values) {
                out.append(separator);
                quote(value);
                separator = ',';
            }
            out.append(']');
        }
    }

    private void bound(String name, double bound) {
        if (!Double.isInfinite(bound)) {
            name(name);
            if (bound == Math.rint(bound) && Math.abs(bound) < 1e15) {
                out.append((long) bound);
            } else {
                out.append(bound);
            }
        }
    }

    private void name(String name) {
        out.append(",\"").append(name).append("\":");
    }

    /**
     * RFC 8259, section 7: quotes, backslashes and control characters are escaped; half surrogates, too, as UTF-8 has
     * none.
     */
    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            boolean half = Character.isSurrogate(one) && !isWhole(text, i);
            if (one == '"' || one == '\\') {
                out.append('\\').append(one);
            } else if (one < ' ' || half) {
                out.append("\\u").append(Integer.toHexString(0x10000 | one), 1, 5);
            } else {
                out.append(one);
            }
        }
        out.append('"');
    }

    private static boolean isWhole(String text, int at) {
        char one = text.charAt(at);
        return Character.isHighSurrogate(one)
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
