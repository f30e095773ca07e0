package io.runapi;

import io.runapi.client.RequestOptions;
import io.runapi.client.RunApiClient;
import io.runapi.client.Versioned;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Prices again, only where they have changed. */
public interface PriceUpdates {
    /** What makes the calls. */
    RunApiClient client();

    /**
     * Lists what calls cost, unless nothing has changed since an earlier answer.
     *
     * @param etag the version of the earlier answer; null for the prices in any case
     * @return the prices, or none if they are as they were, and the version to ask with the next time
     * @throws io.runapi.error.RunApiException by cause; see its subclasses
     */
    default Versioned<PriceScheduleList> listIfChanged(PriceScheduleRequest request, @Nullable String etag) {
        return client().callIfChanged(PriceCalls.LIST, request, etag, RequestOptions.defaults());
    }

    /** As {@link #listIfChanged}, without waiting. */
    default CompletableFuture<Versioned<PriceScheduleList>> listIfChangedAsync(
            PriceScheduleRequest request, @Nullable String etag) {
        return client().callIfChangedAsync(PriceCalls.LIST, request, etag, RequestOptions.defaults());
    }
}
