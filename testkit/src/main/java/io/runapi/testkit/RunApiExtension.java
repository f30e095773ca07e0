package io.runapi.testkit;

import io.runapi.RunApi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test a {@link RunApiServer} of its own, and a {@link RunApi} client of that server, as parameters, and
 * closes both after the test. Works with JUnit 5 and 6; as {@link RunApiTest}, or with settings:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final RunApiExtension RUNAPI = new RunApiExtension(RunApiServer.builder().videoTime(Duration.ofMinutes(1)));
 *
 * @Test
 * void waitsOutARateLimit(RunApiServer server, RunApi runapi) {
 *     server.faults().next(Fault.rateLimited(Duration.ofSeconds(1)));
 *     ...
 * }
 * }</pre>
 */
public final class RunApiExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(RunApiExtension.class);

    private final RunApiServerBuilder settings;

    /** With the server's usual settings. */
    public RunApiExtension() {
        this(RunApiServer.builder());
    }

    /** With these settings, for every test. */
    public RunApiExtension(RunApiServerBuilder settings) {
        this.settings = settings;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        context.getStore(NAMESPACE).put(RunApiServer.class, settings.start());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        close(context.getStore(NAMESPACE).remove(RunApi.class, RunApi.class));
        close(context.getStore(NAMESPACE).remove(RunApiServer.class, RunApiServer.class));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return (type == RunApiServer.class || type == RunApi.class) && server(context) != null;
    }

    @Override
    public @Nullable Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        RunApiServer server = server(context);
        if (server == null || parameter.getParameter().getType() == RunApiServer.class) {
            return server;
        }
        Store store = context.getStore(NAMESPACE);
        RunApi client = store.get(RunApi.class, RunApi.class);
        if (client == null) {
            client = client(server);
            store.put(RunApi.class, client);
        }
        return client;
    }

    private static RunApi client(RunApiServer server) {
        return RunApi.builder()
                .baseUrl(server.baseUrl())
                .apiKey(server.apiKey())
                .build();
    }

    private static @Nullable RunApiServer server(ExtensionContext context) {
        return context.getStore(NAMESPACE).get(RunApiServer.class, RunApiServer.class);
    }

    private static void close(@Nullable AutoCloseable closeable) {
        try {
            if (closeable != null) {
                closeable.close();
            }
        } catch (Exception e) {
            throw new IllegalStateException("can't close " + closeable, e);
        }
    }
}
