package io.runapi.samples.quickstart;

import java.io.PrintStream;

/** Plain text for a terminal or a file: headings, wrapped paragraphs, and text that arrives in pieces. */
final class Printer {
    private static final int WIDTH = 92;
    private static final String INDENT = "   ";

    private final PrintStream out;
    private final StringBuilder word = new StringBuilder();
    private int headings;
    private int column;
    private int spaces;

    Printer(PrintStream out) {
        this.out = out;
    }

    synchronized void heading(String text) {
        headings++;
        out.println();
        out.println(headings + ". " + text);
    }

    /** One line or more, wrapped. */
    synchronized void paragraph(String text) {
        print(text);
        endLine();
    }

    /** A piece of a text, shown at once but for a word that may go on in the next piece. */
    synchronized void print(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (c == '\n') {
                endLine();
            } else if (c == ' ') {
                endWord();
                spaces++;
            } else {
                word.append(c);
            }
        }
        out.flush();
    }

    /** Ends what {@link #print} began. */
    synchronized void endLine() {
        endWord();
        out.println();
        column = 0;
        spaces = 0;
    }

    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        if (column > 0 && column + spaces + word.length() > WIDTH) {
            out.println();
            column = 0;
        }
        String before = column == 0 ? INDENT : " ".repeat(spaces);
        out.print(before);
        out.print(word);
        column += before.length() + word.length();
        spaces = 0;
        word.setLength(0);
    }
}
