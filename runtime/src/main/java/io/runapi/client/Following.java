package io.runapi.client;

import io.runapi.error.RunApiException;
import io.runapi.task.Pace;
import io.runapi.task.TaskStatus;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes the answer to a call, wherever it is: the service may accept a call with {@code 202} and say in
 * {@code Location} where its answer will be. One per call.
 */
final class Following<R> implements Reception<R> {
    /** Asks for the answer: makes the request for an address. */
    interface Asking extends BiFunction<CallFacts, URI, HttpRequest> {}

    private final Documents<R> documents;
    private final BaseUrl baseUrl;
    private final Pace pace;
    private final LongSupplier clock;
    private final Asking asking;

    /**
     * @param documents reads the answer
     * @param pace how often to ask
     * @param clock milliseconds since the epoch
     */
    Following(Documents<R> documents, BaseUrl baseUrl, Pace pace, LongSupplier clock, Asking asking) {
        this.documents = documents;
        this.baseUrl = baseUrl;
        this.pace = pace;
        this.clock = clock;
        this.asking = asking;
    }

    @Override
    public @Nullable Elsewhere elsewhere(Receipt receipt, byte[] body) {
        Head head = receipt.head();
        Duration retryAfter = RetryAfter.of(head.headers(), clock.getAsLong());
        if (receipt.call().isAccepted()) {
            StoredAnswer stored = StoredAnswer.read(body);
            boolean isPending = stored == null ? head.status() == 202 : stored.isPending();
            return isPending ? again(receipt, retryAfter) : null;
        }
        if (head.status() != 202) {
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
        return first(receipt, location, retryAfter);
    }

    private Elsewhere first(Receipt receipt, String location, @Nullable Duration retryAfter) {
        CallFacts call = receipt.call();
        URI address;
        try {
            address = baseUrl.resolve(call.path()).resolve(location);
        } catch (IllegalArgumentException e) {
            throw receipt.unreadable(
                    "The service has accepted the call, but where its answer will be is no address", e);
        }
        if (!baseUrl.isOriginOf(address)) {
            throw receipt.strayed(address.getHost());
        }
        String path = address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        CallFacts facts = new CallFacts("GET", path, Repeat.FREELY, call.idempotencyKey(), call.task(), path);
        return new Elsewhere(facts, asking.apply(facts, address), pace.first(retryAfter));
    }

    private Elsewhere again(Receipt receipt, @Nullable Duration retryAfter) {
        CallFacts facts = receipt.call();
        URI address = baseUrl.origin().resolve(facts.path());
        return new Elsewhere(facts, asking.apply(facts, address), pace.afterLook(retryAfter));
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
