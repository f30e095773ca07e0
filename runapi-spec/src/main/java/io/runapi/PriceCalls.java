package io.runapi;

import io.runapi.client.Call;

/** Calls that are declared elsewhere, too. */
final class PriceCalls {
    static final Call<PriceScheduleRequest, PriceScheduleList> LIST = new Call<>(
            "GET", "/api/v1/price_schedules", PriceScheduleRequestCodec.INSTANCE, PriceScheduleListCodec.INSTANCE);

    private PriceCalls() {}
}
