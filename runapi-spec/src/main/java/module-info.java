/** RunAPI's services, models, requests and results: begin with {@link io.runapi.RunApi}. */
module io.runapi {
    requires transitive io.runapi.runtime;

    exports io.runapi;
}
