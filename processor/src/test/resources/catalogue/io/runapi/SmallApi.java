package io.runapi;

import io.runapi.declaration.Catalog;

/** A front door without uploads. */
@Catalog(version = "2026-01-02")
public final class SmallApi {
    private final KlingService kling;

    public SmallApi(KlingService kling) {
        this.kling = kling;
    }

    public KlingService kling() {
        return kling;
    }
}
