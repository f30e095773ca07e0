package io.runapi;

import io.runapi.error.DecodeException;
import io.runapi.structured.ElementReader;
import io.runapi.structured.StructuredList;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The elements of a list that streams in. */
final class StreamedElements<T> implements Iterator<T> {
    private final ChatStream stream;
    private final Assembly assembly;
    private final StructuredList<T> form;
    private final ElementReader<T> elements;
    /** Thrown once the elements before it are taken. */
    private @Nullable AnswerException failure;

    private boolean broken;
    private boolean ended;

    StreamedElements(ChatStream stream, Assembly assembly, StructuredList<T> form) {
        this.stream = stream;
        this.assembly = assembly;
        this.form = form;
        this.elements = form.elements();
    }

    @Override
    public boolean hasNext() {
        if (broken && failure != null) {
            throw failure;
        }
        Iterator<ChatCompletionChunk> pieces = stream.iterator();
        while (!elements.hasNext() && failure == null && !ended) {
            if (pieces.hasNext()) {
                add(pieces.next().text());
            } else {
                end();
            }
        }
        if (!elements.hasNext() && failure != null) {
            throw failure;
        }
        return elements.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the list has ended");
        }
        try {
            return elements.next();
        } catch (DecodeException e) {
            broken = true;
            throw fail(e);
        }
    }

    private void add(String piece) {
        try {
            elements.add(piece);
        } catch (DecodeException e) {
            fail(e);
        }
    }

    private void end() {
        ended = true;
        ChatCompletion answer = assembly.answer();
        failure = new AnswerText(answer).failure(form).orElse(null);
        if (failure == null) {
            try {
                elements.end();
            } catch (DecodeException e) {
                fail(e);
            }
        }
    }

    private AnswerException fail(DecodeException cause) {
        AnswerException failed = new AnswerText(assembly.answer()).invalid(form, cause);
        failure = failed;
        stream.close(); // whatever else comes is of no use, but costs
        return failed;
    }
}
