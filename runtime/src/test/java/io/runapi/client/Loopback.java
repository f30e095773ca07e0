package io.runapi.client;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * TLS on this machine. The certificate is self-signed, for the address 127.0.0.1 and no name, and holds for a century:
 *
 * <pre>
 * keytool -genkeypair -alias loopback -keyalg EC -groupname secp256r1 -dname CN=loopback -ext san=ip:127.0.0.1 \
 *     -validity 36500 -storetype PKCS12 -storepass changeit -keystore loopback.p12
 * </pre>
 */
final class Loopback {
    private static final char[] PASSWORD = "changeit".toCharArray();

    private Loopback() {}

    /** Has the key, and trusts its certificate and no other. */
    static SSLContext tls() {
        try (InputStream file = Loopback.class.getResourceAsStream("loopback.p12")) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(file, PASSWORD);
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, PASSWORD);
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Until it is closed, HTTP clients that are built trust the certificate, also those that nobody can reach. */
    static AutoCloseable trusted() {
        SSLContext before = defaults();
        SSLContext.setDefault(tls());
        return () -> SSLContext.setDefault(before);
    }

    private static SSLContext defaults() {
        try {
            return SSLContext.getDefault();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
