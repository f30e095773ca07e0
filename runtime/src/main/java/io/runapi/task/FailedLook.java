package io.runapi.task;

import io.runapi.error.ApiException;
import io.runapi.error.DecodeException;
import io.runapi.error.NetworkException;
import io.runapi.error.RateLimitException;
import io.runapi.error.RunApiException;
import io.runapi.error.ServerException;
import io.runapi.error.TimeoutException;

/** Which failures of a look say nothing of the task, so that another look may fare better. */
final class FailedLook {
    private FailedLook() {}

    /** The network, the service or the time of day was to blame: it may pass, however often it happens. */
    static boolean mayPass(RunApiException error) {
        return error instanceof ServerException
                || error instanceof RateLimitException
                || error instanceof TimeoutException
                || (error instanceof NetworkException && !(error.getCause() instanceof Error))
                || (error instanceof ApiException && error.status() == 408);
    }

    /** The answer was fine by its status, and told nothing of the task: it may be a hiccup, if it happens rarely. */
    static boolean isOdd(RunApiException error) {
        return error instanceof DecodeException || (error instanceof ApiException && error.status() / 100 == 2);
    }
}
