package io.runapi.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.runapi.processor.model.ClientModel;
import io.runapi.processor.model.ClientModel.Method;
import io.runapi.processor.model.ServiceAccess;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the client of a declared interface: the lines that its author would have written by hand. */
public final class ModelClientWriter {
    private static final String DOOR = "runapi";

    private final ClientModel client;

    private ModelClientWriter(ClientModel client) {
        this.client = client;
    }

    /** The class, without what every generated class carries. */
    public static TypeSpec.Builder write(ClientModel client) {
        return new ModelClientWriter(client).type();
    }

    private TypeSpec.Builder type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(client.type())
                .addJavadoc(
                        client.model().isEmpty()
                                ? CodeBlock.of("{@link $T} over RunAPI.", client.declared())
                                : CodeBlock.of(
                                        "{@link $T} on model $L.", client.declared(), Javadoc.code(client.model())))
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(client.declared());
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameter(client.door(), DOOR);
        if (client.open()) {
            type.addModifiers(Modifier.PUBLIC);
            constructor.addModifiers(Modifier.PUBLIC);
        }
        for (ServiceAccess service : services()) {
            type.addField(FieldSpec.builder(service.type(), service.accessor(), Modifier.PRIVATE, Modifier.FINAL)
                    .build());
            constructor.addStatement("this.$N = $N.$N()", service.accessor(), DOOR, service.accessor());
        }
        type.addMethod(constructor.build());
        for (Method method : client.methods()) {
            type.addMethod(new ModelMethodWriter(method).write());
        }
        return type;
    }

    private Collection<ServiceAccess> services() {
        Map<String, ServiceAccess> services = new LinkedHashMap<>();
        for (Method method : client.methods()) {
            ServiceAccess own = method.action().service();
            services.put(own.accessor(), own);
            ServiceAccess uploads = method.uploads();
            if (uploads != null) {
                services.put(uploads.accessor(), uploads);
            }
        }
        return services.values();
    }
}
