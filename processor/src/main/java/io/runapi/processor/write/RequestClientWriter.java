package io.runapi.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.runapi.client.RequestOptions;
import io.runapi.processor.model.CallForm;
import io.runapi.processor.model.ClientModel;
import io.runapi.processor.model.ClientModel.Item;
import io.runapi.processor.model.ClientModel.Passed;
import io.runapi.processor.model.ClientModel.Setter;
import io.runapi.processor.model.ClientModel.Value;
import io.runapi.processor.model.Declared.Parameter;
import io.runapi.processor.model.FieldType;
import io.runapi.processor.model.RequestModel;
import io.runapi.processor.model.ServiceAccess;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;

/** Writes the client of a declared request: the service's methods, and what the service is sent. */
final class RequestClientWriter {
    private static final String REFUSED = "io.runapi.error.ValidationException";
    private static final String DOOR = "runapi";
    private static final int INDENT = 8;

    private final RequestModel request;
    private final ClassName declared;
    private final ClientModel.Method filling;
    private final String given;
    /** Accessors that are asked once because their value is looked at twice. */
    private final Set<String> locals = new LinkedHashSet<>();

    RequestClientWriter(RequestModel request) {
        this.request = request;
        this.declared = request.declared();
        this.filling = request.filling();
        String simple = declared.simpleName();
        String lower = Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
        this.given = SourceVersion.isName(lower) && !lower.equals(simple) ? lower : lower + "_";
        Stream.concat(
                        filling.arguments().stream(),
                        filling.setters().stream().flatMap(setter -> setter.values().stream()))
                .filter(value -> value instanceof Passed passed && isLookedAtTwice(passed))
                .forEach(value -> locals.add(((Passed) value).parameter()));
    }

    TypeSpec.Builder write() {
        ServiceAccess service = filling.action().service();
        TypeSpec.Builder type = TypeSpec.classBuilder(request.client().type())
                .addJavadoc(
                        request.client().model().isEmpty()
                                ? CodeBlock.of("Sends a {@link $T} to RunAPI.", declared)
                                : CodeBlock.of(
                                        "Sends a {@link $T} to model $L.",
                                        declared,
                                        Javadoc.code(request.client().model())))
                .addModifiers(visibility())
                .addModifiers(Modifier.FINAL)
                .addField(FieldSpec.builder(service.type(), service.accessor(), Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(visibility())
                        .addParameter(request.client().door(), DOOR)
                        .addStatement("this.$1N = $2N.$1N()", service.accessor(), DOOR)
                        .build());
        for (CallForm form : filling.action().forms()) {
            type.addMethod(call(form, false)).addMethod(call(form, true));
        }
        return type.addMethod(filled());
    }

    private MethodSpec call(CallForm form, boolean withOptions) {
        String service = filling.action().service().accessor();
        boolean hidden = service.equals(given) || (withOptions && service.equals("options"));
        MethodSpec.Builder call = MethodSpec.methodBuilder(form.method())
                .addJavadoc(
                        "As {@link $T#$N($T$L)}.",
                        filling.action().service().type(),
                        form.method(),
                        filling.action().request(),
                        withOptions ? CodeBlock.of(", $T", RequestOptions.class) : "")
                .addModifiers(visibility())
                .returns(form.returned())
                .addParameter(declared, given);
        CodeBlock head = CodeBlock.of(hidden ? "this.$N" : "$N", service);
        if (withOptions) {
            return call.addParameter(RequestOptions.class, "options")
                    .addStatement("return $L.$N(request($N), options)", head, form.method(), given)
                    .build();
        }
        return call.addStatement("return $L.$N(request($N))", head, form.method(), given)
                .build();
    }

    private MethodSpec filled() {
        MethodSpec.Builder filled = MethodSpec.methodBuilder("request")
                .addJavadoc(
                        "$L",
                        Javadoc.of(
                                "What the service is sent for a {@link " + request.linked() + "}.",
                                "@throws " + REFUSED + " naming everything that the service would refuse"))
                .addModifiers(visibility())
                .addModifiers(Modifier.STATIC)
                .returns(filling.action().request())
                .addParameter(declared, given);
        for (Parameter accessor : filling.parameters()) {
            if (locals.contains(accessor.name())) {
                filled.addStatement(
                        "$T $N = $N.$N()", accessor.type().name(), local(accessor.name()), given, accessor.name());
            }
        }
        ClientModel.Method asked = asked();
        ValueWriter values = new ValueWriter(new Uploads(asked, new Locals(asked)));
        return filled.addStatement(new RequestWriter(asked, values).returned(INDENT))
                .build();
    }

    /** The same with the accessors asked for what parameters would hold. */
    private ClientModel.Method asked() {
        return new ClientModel.Method(
                filling.name(),
                filling.returns(),
                filling.parameters(),
                filling.varargs(),
                filling.action(),
                filling.form(),
                filling.ending(),
                filling.source(),
                filling.arguments().stream().map(this::asked).toList(),
                filling.setters().stream()
                        .map(setter -> new Setter(
                                setter.name(),
                                setter.values().stream().map(this::asked).toList()))
                        .toList(),
                filling.like(),
                filling.options(),
                filling.tools(),
                filling.uploads(),
                filling.decoding());
    }

    private Value asked(Value value) {
        if (!(value instanceof Passed passed)) {
            return value;
        }
        String name = passed.parameter();
        return new Passed(
                locals.contains(name) ? local(name) : given + "." + name + "()",
                passed.container(),
                passed.item(),
                passed.type(),
                passed.mayBeNull());
    }

    private String local(String accessor) {
        return accessor.equals(given) ? accessor + "_" : accessor;
    }

    private static boolean isLookedAtTwice(Passed passed) {
        return passed.mayBeNull() && (passed.item() != Item.SAME || passed.type() instanceof FieldType.Items);
    }

    private Modifier[] visibility() {
        return RequestRecordWriter.visibility(request);
    }
}
