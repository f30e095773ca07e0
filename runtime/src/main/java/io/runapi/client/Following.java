package io.runapi.client;

import io.runapi.error.RunApiException;
import io.runapi.task.Pace;
import io.runapi.task.TaskStatus;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes the answer to a call, wherever it is: the service may accept a call with {@code 202} and say in
 * {@code Location} where its answer will be. One per call.
 */
final class Following<R> implements Reception<R> {
    private static final int ACCEPTED = 202;

    private final Documents<R> documents;
    private final Engine engine;
    private final String accept;
    private final RequestOptions options;
    private @Nullable Pace pace;

    /**
     * @param documents reads the answer
     * @param engine makes the requests that ask for it
     * @param accept what the call takes
     * @param options what the call does otherwise than its client
     */
    Following(Documents<R> documents, Engine engine, String accept, RequestOptions options) {
        this.documents = documents;
        this.engine = engine;
        this.accept = accept;
        this.options = options;
    }

    @Override
    public @Nullable Elsewhere elsewhere(Receipt receipt, byte[] body) {
        Head head = receipt.head();
        if (receipt.call().isAccepted()) {
            StoredAnswer stored = StoredAnswer.read(body);
            boolean isPending = stored == null ? head.status() == ACCEPTED : stored.isPending();
            return isPending ? again(receipt) : null;
        }
        if (head.status() != ACCEPTED) {
            return null;
        }
        String location =
                head.headers().firstValue("Location").map(String::strip).orElse("");
        if (location.isEmpty()) {
            StoredAnswer said = StoredAnswer.read(body);
            if (said != null && said.state() == TaskStatus.State.RUNNING) {
                throw receipt.unreadable(
                        "The service has accepted the call (HTTP 202) and does not say where its answer will be", null);
            }
            return null; // it is the answer itself
        }
        return first(receipt, location);
    }

    private Elsewhere first(Receipt receipt, String location) {
        CallFacts call = receipt.call();
        URI address;
        try {
            address = engine.baseUrl().resolve(call.path()).resolve(location);
        } catch (IllegalArgumentException e) {
            throw receipt.unreadable(
                    "The service has accepted the call, but where its answer will be is no address", e);
        }
        if (!engine.baseUrl().isOriginOf(address)) {
            throw receipt.strayed(address.getHost());
        }
        String path = address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        CallFacts facts = new CallFacts("GET", path, Repeat.FREELY, call.idempotencyKey(), call.task(), path);
        Pace begun = engine.pace(call.path());
        pace = begun;
        return new Elsewhere(facts, asking(facts, address), begun.first(retryAfter(receipt)));
    }

    private Elsewhere again(Receipt receipt) {
        CallFacts facts = receipt.call();
        URI address = engine.baseUrl().origin().resolve(facts.path());
        Pace going = Objects.requireNonNull(pace, "the pace is there since the call was accepted");
        return new Elsewhere(facts, asking(facts, address), going.afterLook(retryAfter(receipt)));
    }

    private HttpRequest asking(CallFacts facts, URI address) {
        return engine.request(facts, address, null, accept, options);
    }

    private @Nullable Duration retryAfter(Receipt receipt) {
        return RetryAfter.of(receipt.head().headers(), engine.timers().currentTimeMillis());
    }

    @Override
    public R read(Receipt receipt, byte[] body) {
        StoredAnswer stored = receipt.call().isAccepted() ? StoredAnswer.read(body) : null;
        if (stored == null) {
            return documents.read(receipt, body);
        }
        Head head = stored.head(receipt.head());
        if (head == null) {
            if (stored.state() == TaskStatus.State.COMPLETED) {
                return documents.read(receipt, body);
            }
            throw receipt.refused(stored.error());
        }
        Receipt inner = receipt.holding(head);
        if (!head.isSuccess()) {
            throw refused(inner, stored.body(head));
        }
        return documents.read(inner, stored.body(head));
    }

    private static RunApiException refused(Receipt inner, byte[] body) {
        return inner.refusedByStatus(ErrorBody.read(body));
    }
}
