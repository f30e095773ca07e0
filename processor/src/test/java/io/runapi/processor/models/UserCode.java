package io.runapi.processor.models;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.runapi.processor.RunApiProcessor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Compiles what users write, and shows what the compiler says about it. */
final class UserCode {
    private static final Pattern TYPE =
            Pattern.compile("(?:interface|class|enum|record) ([\\w$]+)", Pattern.UNICODE_CHARACTER_CLASS);

    private UserCode() {}

    /**
     * Everything that javac says about files, and where: exact text, and nothing else. Of what the processor says,
     * Eclipse's compiler says the same in the same lines.
     */
    static String problems(String... sources) {
        Compilation compilation = compile(sources);
        List<Diagnostic<? extends JavaFileObject>> said =
                Eclipse.somewhere().compile(TestCatalogue.classPath(), sources);
        boolean places = Arrays.stream(sources).noneMatch(source -> source.contains("record "));
        assertThat(Eclipse.told(said, places))
                .as("with Eclipse's compiler")
                .isEqualTo(Eclipse.told(compilation.diagnostics(), places));
        return said(compilation);
    }

    /** The client of a type, which both compilers accept without a word and write alike. */
    static String client(String type, String... sources) {
        assertThat(problems(sources)).isEmpty();
        Eclipse eclipse = Eclipse.somewhere();
        assertThat(eclipse.compile(TestCatalogue.classPath(), sources))
                .filteredOn(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .isEmpty();
        try {
            String client = compile(sources)
                    .generatedSourceFile("app." + type + "Client")
                    .orElseThrow()
                    .getCharContent(false)
                    .toString();
            assertThat(eclipse.generated().resolve("app").resolve(type + "Client.java"))
                    .content()
                    .isEqualTo(client);
            return client;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Compilation compile(String... sources) {
        return compile(TestCatalogue.classPath(), sources);
    }

    static Compilation compile(List<File> classPath, String... sources) {
        return compiler(classPath)
                .compile(Arrays.stream(sources).map(UserCode::file).toList());
    }

    static Compiler compiler(List<File> classPath) {
        return javac().withProcessors(new RunApiProcessor())
                .withClasspath(classPath)
                .withOptions("-Xlint:all,-processing,-options,-path,-classfile", "-parameters");
    }

    /** A file of the test's package, with the imports that users would have. */
    static JavaFileObject file(String source) {
        return JavaFileObjects.forSourceString("app." + name(source), complete(source));
    }

    /** The name of the first type in a source. */
    static String name(String source) {
        Matcher type = TYPE.matcher(source);
        if (!type.find()) {
            throw new IllegalArgumentException("no type in " + source);
        }
        return type.group(1);
    }

    /** All imports stand in the line of the package, so that lines are counted as in the source. */
    static String complete(String source) {
        return source.startsWith("package ")
                ? source
                : "package app; import io.runapi.*; import io.runapi.annotation.*; import io.runapi.client.*;"
                        + " import io.runapi.declaration.*; import io.runapi.file.*; import io.runapi.tool.*;"
                        + " import io.runapi.task.*; import java.net.*; import java.util.*;"
                        + " import io.runapi.file.FileContent; import java.nio.file.Path;"
                        + " import java.util.concurrent.*; import java.util.stream.*; import org.jspecify.annotations.*;"
                        + source;
    }

    static String said(Compilation compilation) {
        return compilation.diagnostics().stream().map(UserCode::show).collect(Collectors.joining("\n"));
    }

    /** A diagnostic as the compiler prints it, with the rest of the line that it points at. */
    static String show(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        if (source == null || diagnostic.getPosition() < 0) {
            return kind(diagnostic) + ": " + message(diagnostic);
        }
        try {
            return show(diagnostic, source.getCharContent(false).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #show(Diagnostic)}, with the text of its file. */
    static String show(Diagnostic<? extends JavaFileObject> diagnostic, String text) {
        String name = diagnostic.getSource().getName();
        return name.substring(name.lastIndexOf('/') + 1) + ":" + diagnostic.getLineNumber() + ": "
                + kind(diagnostic) + ": " + message(diagnostic) + "\n  at "
                + text.substring((int) diagnostic.getPosition())
                        .lines()
                        .findFirst()
                        .orElse("");
    }

    static String kind(Diagnostic<?> diagnostic) {
        return switch (diagnostic.getKind()) {
            case ERROR -> "error";
            case NOTE -> "note";
            default -> "warning";
        };
    }

    /** The message as the processor gave it: javac indents all lines but the first. */
    static String message(Diagnostic<?> diagnostic) {
        return diagnostic.getMessage(Locale.ROOT).strip().replace("\n      ", "\n    ");
    }
}
