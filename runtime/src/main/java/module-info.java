/** What calls RunAPI: transport, tasks, streams, contracts, JSON. Users and generated code need these packages. */
@SuppressWarnings("requires-automatic") // the annotation that registers a javac plugin, not needed later
module io.runapi.runtime {
    requires transitive java.net.http;
    // what generated classes carry, so that the modules of users read it too while they are compiled
    requires transitive static java.compiler;
    requires transitive static org.jspecify;
    requires static com.google.auto.service;
    requires static jdk.compiler;

    exports io.runapi.annotation;
    exports io.runapi.client;
    exports io.runapi.contract;
    exports io.runapi.declaration;
    exports io.runapi.error;
    exports io.runapi.file;
    exports io.runapi.json;
    exports io.runapi.stream;
    exports io.runapi.structured;
    exports io.runapi.task;
    exports io.runapi.time;
    exports io.runapi.tool;
}
