package io.runapi.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.runapi.processor.model.Answer;
import io.runapi.processor.model.CallForm;
import io.runapi.processor.model.ClientModel.Ending;
import io.runapi.task.Task;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** What a method may return: how its action is called for it, and what becomes of what comes back. */
record Endings(CallForm form, Ending ending, TypeName returned) {
    private static final ClassName STRING = ClassName.get(String.class);

    /** Whether a text is read as a Java value. */
    boolean decodes() {
        return ending == Ending.DECODED || ending == Ending.DECODED_LATER || ending == Ending.ELEMENTS;
    }

    /** The way to return that type. */
    static Optional<Endings> returning(TypeName type, List<CallForm> forms) {
        return all(forms).stream()
                .filter(ending -> ending.returned().equals(type))
                .findFirst();
    }

    /** The way to return what a text is read as; empty if no form of the action answers a text. */
    static Optional<Endings> reading(Answer.Way way, TypeName type, List<CallForm> forms) {
        CallForm.Kind kind = way == Answer.Way.STREAMED ? CallForm.Kind.STREAM : CallForm.Kind.ANSWER;
        Ending ending = switch (way) {
            case NOW -> Ending.DECODED;
            case LATER -> Ending.DECODED_LATER;
            case STREAMED -> Ending.ELEMENTS;
        };
        return forms.stream()
                .filter(form -> form.kind() == kind && form.text() && form.async() == (way == Answer.Way.LATER))
                .map(form -> new Endings(form, ending, type))
                .findFirst();
    }

    /** The types that a method may return, as messages show them. */
    static Set<String> accepted(List<CallForm> forms) {
        Set<String> accepted = new LinkedHashSet<>();
        all(forms).forEach(ending -> accepted.add(Shown.type(ending.returned())));
        return accepted;
    }

    private static List<Endings> all(List<CallForm> forms) {
        List<Endings> all = new ArrayList<>();
        forms.forEach(form -> addTo(all, form));
        return all;
    }

    private static void addTo(List<Endings> all, CallForm form) {
        TypeName answer = form.answer();
        switch (form.kind()) {
            case TASK -> {
                TypeName task = ParameterizedTypeName.get(ClassName.get(Task.class), answer);
                add(all, form, Ending.AS_IS, task);
                add(all, form, form.async() ? Ending.AWAIT_LATER : Ending.AWAIT, answer);
            }
            case ANSWER -> {
                add(all, form, Ending.AS_IS, answer);
                if (form.text()) {
                    add(all, form, form.async() ? Ending.TEXT_LATER : Ending.TEXT, STRING);
                }
            }
            case STREAM -> {
                add(all, form, Ending.AS_IS, answer);
                if (form.text() && !form.async()) {
                    add(all, form, Ending.TEXT, ParameterizedTypeName.get(ClassName.get(Stream.class), STRING));
                }
            }
        }
    }

    private static void add(List<Endings> all, CallForm form, Ending ending, TypeName type) {
        TypeName returned =
                form.async() ? ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), type) : type;
        all.add(new Endings(form, ending, returned));
    }
}
