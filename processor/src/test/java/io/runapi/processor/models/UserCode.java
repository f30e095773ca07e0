package io.runapi.processor.models;

import static com.google.testing.compile.Compiler.javac;

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
    private static final Pattern TYPE = Pattern.compile("(?:interface|class|enum|record) (\\w+)");

    private UserCode() {}

    /** Everything that javac says about a file, and where: exact text, and nothing else. */
    static String problems(String source) {
        return said(compile(source));
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
                        + " import io.runapi.task.*; import java.net.*; import java.util.*;"
                        + " import java.util.concurrent.*; import java.util.stream.*; import org.jspecify.annotations.*;"
                        + source;
    }

    static String said(Compilation compilation) {
        return compilation.diagnostics().stream().map(UserCode::show).collect(Collectors.joining("\n"));
    }

    /** A diagnostic as the compiler prints it, with the rest of the line that it points at. */
    static String show(Diagnostic<? extends JavaFileObject> diagnostic) {
        String kind = diagnostic.getKind() == Diagnostic.Kind.ERROR ? "error" : "warning";
        // javac indents all lines but the first
        String message = diagnostic.getMessage(Locale.ROOT).strip().replace("\n      ", "\n    ");
        JavaFileObject source = diagnostic.getSource();
        if (source == null || diagnostic.getPosition() < 0) {
            return kind + ": " + message;
        }
        try {
            String text = source.getCharContent(false).toString().substring((int) diagnostic.getPosition());
            String file = source.getName().substring(source.getName().lastIndexOf('/') + 1);
            return file + ":" + diagnostic.getLineNumber() + ": " + kind + ": " + message + "\n  at "
                    + text.lines().findFirst().orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
