package io.runapi.client;

import org.jspecify.annotations.Nullable;

/** Reads an answer with its version, or that there is no newer one: HTTP 304 (RFC 9110 section 15.4.5). */
final class IfChanged<R> implements Reception<Versioned<R>> {
    private static final int NOT_MODIFIED = 304;

    private final Reception<R> answer;
    private final @Nullable String etag;

    /** @param etag the version that is known already */
    IfChanged(Reception<R> answer, @Nullable String etag) {
        this.answer = answer;
        this.etag = etag;
    }

    @Override
    public boolean accepts(Head head) {
        return answer.accepts(head) || (etag != null && head.status() == NOT_MODIFIED);
    }

    @Override
    public Versioned<R> read(Receipt receipt, byte[] body) {
        String told = receipt.head().headers().firstValue("ETag").orElse(null);
        return receipt.head().status() == NOT_MODIFIED
                ? new Versioned<>(null, told == null ? etag : told)
                : new Versioned<>(answer.read(receipt, body), told);
    }
}
