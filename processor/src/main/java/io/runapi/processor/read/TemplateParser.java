package io.runapi.processor.read;

import io.runapi.processor.model.Template;
import io.runapi.processor.model.Template.Literal;
import io.runapi.processor.model.Template.Piece;
import io.runapi.processor.model.Template.Placeholder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.SourceVersion;

/** Takes a template apart: {@code {name}} is a placeholder, {@code {{} and {@code }}} are braces. */
public final class TemplateParser {
    private final String text;
    private final Consumer<String> mistakes;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();

    private TemplateParser(String text, Consumer<String> mistakes) {
        this.text = text;
        this.mistakes = mistakes;
    }

    /** Reads a template; each mistake goes to the consumer, and what stands there is taken as text. */
    public static Template parse(String text, Consumer<String> mistakes) {
        return new TemplateParser(text, mistakes).parse();
    }

    private Template parse() {
        int at = 0;
        while (at < text.length()) {
            char here = text.charAt(at);
            if (here != '{' && here != '}') {
                literal.append(here);
                at++;
            } else if (at + 1 < text.length() && text.charAt(at + 1) == here) {
                literal.append(here);
                at += 2;
            } else if (here == '}') {
                mistakes.accept("'}' at character " + character(at) + " closes nothing");
                at++;
            } else {
                at = placeholder(at);
            }
        }
        endLiteral();
        return new Template(List.copyOf(pieces));
    }

    private int placeholder(int open) {
        int close = text.indexOf('}', open);
        int next = text.indexOf('{', open + 1);
        if (close < 0 || (next >= 0 && next < close)) {
            mistakes.accept("'{' at character " + character(open) + " is never closed");
            return open + 1;
        }
        String name = text.substring(open + 1, close);
        if (SourceVersion.isIdentifier(name)) {
            endLiteral();
            pieces.add(new Placeholder(name));
        } else {
            mistakes.accept("'{" + name + "}' at character " + character(open) + " names no parameter");
        }
        return close + 1;
    }

    /** As people count: from 1, and an emoji is one. */
    private int character(int index) {
        return text.codePointCount(0, index) + 1;
    }

    private void endLiteral() {
        if (!literal.isEmpty()) {
            pieces.add(new Literal(literal.toString()));
            literal.setLength(0);
        }
    }
}
