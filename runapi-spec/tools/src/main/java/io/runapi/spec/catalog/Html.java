package io.runapi.spec.catalog;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML as it grows. Text is escaped; only {@link #raw} is not, and is never given what the description says. */
final class Html {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private final StringBuilder html = new StringBuilder();

    Html raw(String markup) {
        html.append(markup);
        return this;
    }

    Html text(String text) {
        html.append(escape(text));
        return this;
    }

    /** Text in which `backquotes` mark code. */
    Html words(String text) {
        Matcher code = CODE.matcher(text);
        int end = 0;
        while (code.find()) {
            text(text.substring(end, code.start())).code(code.group(1));
            end = code.end();
        }
        return text(text.substring(end));
    }

    Html code(String text) {
        return raw("<code>").text(text).raw("</code>");
    }

    Html codes(List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            raw(i == 0 ? "" : ", ").code(texts.get(i));
        }
        return this;
    }

    /** For text and for attributes in double quotes. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
