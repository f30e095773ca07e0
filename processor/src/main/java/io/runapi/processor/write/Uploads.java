package io.runapi.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import io.runapi.processor.model.ClientModel.Container;
import io.runapi.processor.model.ClientModel.Gathered;
import io.runapi.processor.model.ClientModel.Item;
import io.runapi.processor.model.ClientModel.Method;
import io.runapi.processor.model.ClientModel.Passed;
import io.runapi.processor.model.ClientModel.Value;
import io.runapi.processor.model.ServiceAccess;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * The files of a method: each is uploaded where its address is needed or, in a method that must not wait, before the
 * request is made.
 */
final class Uploads {
    private static final ClassName FUTURE = ClassName.get(CompletableFuture.class);
    private static final ClassName URL = ClassName.get(URI.class);

    private final CodeBlock service;
    /** The files that are sent before, and the variables with the futures of their addresses. */
    private final Map<Passed, String> before = new LinkedHashMap<>();

    Uploads(Method method, Locals locals) {
        ServiceAccess access = method.uploads();
        this.service = access == null ? CodeBlock.of("") : locals.field(access.accessor());
        if (method.form().async()) {
            for (Passed file : files(method)) {
                before.put(
                        file,
                        locals.fresh("uploaded"
                                + file.parameter().substring(0, 1).toUpperCase(Locale.ROOT)
                                + file.parameter().substring(1)));
            }
        }
    }

    private static List<Passed> files(Method method) {
        List<Value> values = new ArrayList<>(method.arguments());
        method.setters().forEach(setter -> values.addAll(setter.values()));
        return values.stream()
                .flatMap(value -> value instanceof Gathered gathered ? gathered.parts().stream() : Stream.of(value))
                .filter(Passed.class::isInstance)
                .map(Passed.class::cast)
                .filter(passed -> passed.item() == Item.UPLOADED)
                .toList();
    }

    private static boolean isList(Passed file) {
        return file.container() != Container.NONE;
    }

    boolean isSentBefore(Passed value) {
        return before.containsKey(value);
    }

    /** The address of a file that was sent before. */
    CodeBlock address(Passed file) {
        return CodeBlock.of("$N.join()", before.get(file));
    }

    /** Uploads a file now. */
    CodeBlock upload(CodeBlock file) {
        return CodeBlock.of("$L.uploadedUrl($L)", service, file);
    }

    /** What uploads each of several files. */
    CodeBlock uploading() {
        return CodeBlock.of("$L::uploadedUrl", service);
    }

    /** The variables with the futures of all addresses. */
    List<String> futures() {
        return List.copyOf(before.values());
    }

    /** The statements that begin to send what is sent before. */
    List<CodeBlock> statements() {
        List<CodeBlock> statements = new ArrayList<>();
        before.forEach((file, variable) -> {
            CodeBlock address = isList(file)
                    ? CodeBlock.of("$T", ParameterizedTypeName.get(ClassName.get(List.class), URL))
                    : CodeBlock.of("$T", URL);
            statements.add(begun(CodeBlock.of("$T<$L> $N = ", FUTURE, address, variable), file));
        });
        return statements;
    }

    private CodeBlock begun(CodeBlock head, Passed file) {
        CodeBlock name = CodeBlock.of("$N", file.parameter());
        CodeBlock begun = switch (file.container()) {
            case NONE -> CodeBlock.of("$L.uploadedUrlAsync($L)", service, name);
            case COLLECTION -> all(CodeBlock.of("$L.stream()", name));
            case ARRAY -> all(CodeBlock.of("$T.of($L)", Stream.class, name));
        };
        if (!file.mayBeNull()) {
            return Layout.assignment(8, head, begun);
        }
        CodeBlock none = isList(file) ? CodeBlock.of("$T.of()", List.class) : CodeBlock.of("null");
        return CodeBlock.of("$L$L == null\n? $T.completedFuture($L)\n: $L", head, name, FUTURE, none, begun);
    }

    private CodeBlock all(CodeBlock files) {
        return CodeBlock.of("$1L.allUploaded($2L.map($1L::uploadedUrlAsync))", service, files);
    }
}
