package io.runapi.processor.write;

import com.palantir.javapoet.TypeSpec;
import io.runapi.processor.model.RequestModel;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Writes all that belongs to an interface of accessors. */
public final class DeclaredRequestWriter {
    private final Sources sources;

    public DeclaredRequestWriter(Sources sources) {
        this.sources = sources;
    }

    /** Record, builder, client and, unless a file is among its components, codec. */
    public void write(RequestModel request, TypeElement declaration) {
        boolean knowsNull = sources.knowNull(declaration);
        write(new RequestRecordWriter(request).write(), request, declaration);
        write(new RequestBuilderWriter(request, knowsNull).write(), request, declaration);
        write(new RequestClientWriter(request).write(), request, declaration);
        if (request.coded()) {
            write(new RequestCodecWriter(request, knowsNull).write(), request, declaration);
        }
    }

    private void write(TypeSpec.Builder type, RequestModel request, TypeElement declaration) {
        sources.write(request.declared().packageName(), type, List.of(declaration), List.of());
    }
}
