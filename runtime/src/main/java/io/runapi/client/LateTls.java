package io.runapi.client;

import java.io.UncheckedIOException;
import java.security.KeyManagementException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLContextSpi;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLServerSocketFactory;
import javax.net.ssl.SSLSessionContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * The JDK's default TLS context, not set up before the first secure connection: that reads all certificates which the
 * JDK trusts, and takes longer than everything else that building an HTTP client does. A service on this machine needs
 * none of it.
 */
final class LateTls extends SSLContextSpi {
    private LateTls() {}

    static SSLContext context() {
        return new Context();
    }

    private static final class Context extends SSLContext {
        Context() {
            super(new LateTls(), null, "Default");
        }
    }

    @Override
    protected void engineInit(
            KeyManager @Nullable [] keys, TrustManager @Nullable [] trust, @Nullable SecureRandom random)
            throws KeyManagementException {
        throw new KeyManagementException("The default context is set up by the JDK");
    }

    @Override
    protected SSLSocketFactory engineGetSocketFactory() {
        return standard().getSocketFactory();
    }

    @Override
    protected SSLServerSocketFactory engineGetServerSocketFactory() {
        return standard().getServerSocketFactory();
    }

    @Override
    protected SSLEngine engineCreateSSLEngine() {
        return standard().createSSLEngine();
    }

    @Override
    protected SSLEngine engineCreateSSLEngine(String host, int port) {
        return standard().createSSLEngine(host, port);
    }

    @Override
    protected SSLSessionContext engineGetServerSessionContext() {
        return standard().getServerSessionContext();
    }

    @Override
    protected SSLSessionContext engineGetClientSessionContext() {
        return standard().getClientSessionContext();
    }

    private static SSLContext standard() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            Throwable why = e.getCause() == null ? e : e.getCause();
            SSLHandshakeException failure = new SSLHandshakeException("the JDK can't set up TLS (" + why.getMessage()
                    + "), see its system properties that begin with javax.net.ssl");
            failure.initCause(e);
            throw new UncheckedIOException(failure.getMessage(), failure);
        }
    }
}
