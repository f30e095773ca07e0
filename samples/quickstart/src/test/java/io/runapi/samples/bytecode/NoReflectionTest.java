package io.runapi.samples.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import io.runapi.RunApi;
import io.runapi.client.RunApiClient;
import io.runapi.samples.agent.Agent;
import io.runapi.samples.quickstart.Quickstart;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The byte code of the runtime, of the typed API and of all that is generated into the samples finds nothing by name at
 * run time and reads no resource: a native image needs no metadata for it.
 */
final class NoReflectionTest {
    /** Runs in javac only, where it asks which path it was found on. */
    private static final String IN_JAVAC = "io/runapi/compiler/MissingProcessor$Watch.sees ";

    @ParameterizedTest
    @ValueSource(classes = {RunApiClient.class, RunApi.class, Agent.class, Quickstart.class})
    void findsNothingByName(Class<?> one) throws IOException, URISyntaxException {
        Path place =
                Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
        Scan scan = new Scan().all(place);
        assertThat(scan.classes()).isGreaterThan(5);
        assertThat(scan.found())
                .filteredOn(found -> !found.startsWith(IN_JAVAC))
                .isEmpty();
    }

    @Test
    void letsCompilersUseTheirBootstraps() throws IOException {
        Scan scan = read(Innocent.class).one(bytes(Innocent.Pair.class)).one(bytes(Innocent.Day.class));
        assertThat(scan.found()).isEmpty();
    }

    @Test
    void seesWhatReflects() throws IOException {
        String self = "io/runapi/samples/bytecode/Reflecting.";
        assertThat(read(Reflecting.class).found())
                .containsExactly(
                        self + "byName uses java/lang/Class.forName",
                        self + "byName uses java/lang/Class.getDeclaredConstructor",
                        self + "byName uses java/lang/reflect/Constructor.newInstance",
                        self + "byLoader uses java/lang/Class.getClassLoader",
                        self + "byLoader uses java/lang/ClassLoader.loadClass",
                        self + "proxy uses java/lang/reflect/Proxy.newProxyInstance",
                        self + "call uses java/lang/Class.getDeclaredMethod",
                        self + "call uses java/lang/reflect/Method.invoke",
                        self + "handle uses java/lang/invoke/MethodHandles.lookup",
                        self + "handle uses java/lang/invoke/MethodHandles$Lookup.findVarHandle",
                        self + "service uses java/util/ServiceLoader.load",
                        self + "service uses java/util/ServiceLoader.iterator",
                        self + "serialized uses java/io/ObjectInputStream",
                        self + "serialized uses java/io/ObjectInputStream.<init>",
                        self + "serialized uses java/io/ObjectInputStream.readObject",
                        self + "resource uses java/lang/Class.getResourceAsStream",
                        self + "reference uses java/lang/Class.getResourceAsStream");
    }

    private static Scan read(Class<?> one) throws IOException {
        return new Scan().one(bytes(one));
    }

    private static byte[] bytes(Class<?> one) throws IOException {
        String file = one.getName().substring(one.getPackageName().length() + 1) + ".class";
        try (var in = one.getResourceAsStream(file)) {
            assertThat(in).isNotNull();
            return in.readAllBytes();
        }
    }
}
