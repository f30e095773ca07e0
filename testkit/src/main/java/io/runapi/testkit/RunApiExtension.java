package io.runapi.testkit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test a {@link RunApiServer} of its own as a parameter, and closes it after the test. Works with JUnit 5
 * and 6; as {@link RunApiTest}, or with settings:
 *
 * <pre>{@code
 * @RegisterExtension
 * static RunApiExtension runapi = new RunApiExtension(RunApiServer.builder().videoTime(Duration.ofMinutes(1)));
 * }</pre>
 */
public final class RunApiExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(RunApiExtension.class);

    private final RunApiServerBuilder settings;

    /** With the server's usual settings, except that nothing takes time: no pause in streams, tasks done at once. */
    public RunApiExtension() {
        this(RunApiServer.builder());
    }

    /** With these settings. */
    public RunApiExtension(RunApiServerBuilder settings) {
        this.settings = settings;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        context.getStore(NAMESPACE).put(RunApiServer.class, settings.start());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        RunApiServer server = server(context);
        if (server != null) {
            server.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunApiServer.class && server(context) != null;
    }

    @Override
    public @Nullable Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return server(context);
    }

    private static @Nullable RunApiServer server(ExtensionContext context) {
        return context.getStore(NAMESPACE).get(RunApiServer.class, RunApiServer.class);
    }
}
