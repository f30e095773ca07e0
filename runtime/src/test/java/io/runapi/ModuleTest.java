package io.runapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.runapi.client.RunApiClient;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the module lets in and out: a forgotten export would be noticed by users with modules only. */
final class ModuleTest {
    private final ModuleDescriptor module = read();

    @Test
    void showsAllButWhatJavacCalls() {
        Set<String> hidden = new HashSet<>(module.packages());
        module.exports().stream().map(Exports::source).forEach(hidden::remove);
        assertThat(hidden).containsExactly("io.runapi.compiler");
        assertThat(module.exports()).noneMatch(Exports::isQualified);
        assertThat(module.opens()).isEmpty();
    }

    @Test
    void needsLittleAtRunTime() {
        assertThat(module.requires().stream()
                        .filter(required -> !required.modifiers().contains(Requires.Modifier.STATIC))
                        .map(Requires::name)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("java.base", "java.net.http");
    }

    private static ModuleDescriptor read() {
        try {
            Path classes = Path.of(RunApiClient.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return ModuleFinder.of(classes)
                    .find("io.runapi.runtime")
                    .orElseThrow()
                    .descriptor();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
