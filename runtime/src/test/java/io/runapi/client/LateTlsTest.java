package io.runapi.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runapi.error.NetworkException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LateTlsTest {
    @Test
    void isTheDefaultContext() throws NoSuchAlgorithmException {
        SSLContext late = LateTls.context();
        SSLContext standard = SSLContext.getDefault();
        SSLEngine engine = late.createSSLEngine("localhost", 443);
        assertThat(engine.getPeerHost()).isEqualTo("localhost");
        assertThat(engine.getPeerPort()).isEqualTo(443);
        assertThat(engine.getEnabledProtocols())
                .isEqualTo(standard.createSSLEngine().getEnabledProtocols());
        assertThat(late.getClientSessionContext()).isSameAs(standard.getClientSessionContext());
    }

    @Test
    void isSetUpByTheJdkOnly() {
        assertThatThrownBy(() -> LateTls.context().init(null, null, null))
                .hasMessage("The default context is set up by the JDK");
    }

    /** In a JVM of its own, since the default context is set up once. */
    @Test
    void saysWhyItCannotBeSetUp(@TempDir Path folder) throws IOException, InterruptedException {
        Path broken = Files.writeString(folder.resolve("trusted.p12"), "no store of certificates");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djavax.net.ssl.trustStore=" + broken,
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Untrusting.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output)
                .startsWith("No secure connection to 127.0.0.1:1: the JDK can't set up TLS (")
                .contains(
                        "), see its system properties that begin with javax.net.ssl. Check the clock, the JDK's trusted");
    }

    /** A program whose JDK has no certificates. */
    static final class Untrusting {
        private Untrusting() {}

        public static void main(String[] arguments) {
            try (RunApiClient client = TestClient.builder()
                    .apiKey(TestClient.KEY)
                    .baseUrl("https://127.0.0.1:1")
                    .maxRetries(0)
                    .build()) {
                client.call(Echo.GET, null, RequestOptions.defaults());
            } catch (NetworkException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
