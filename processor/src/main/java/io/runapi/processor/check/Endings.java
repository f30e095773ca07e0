package io.runapi.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.runapi.processor.model.ActionModel;
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
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/** What a method may return: how its action is called for it, and what becomes of what comes back. */
record Endings(CallForm form, Ending ending, TypeName returned) {
    /** The field that says where a task's end is told, so that nobody has to wait for it. */
    static final String CALLBACK = "callback_url";

    private static final ClassName STRING = ClassName.get(String.class);
    private static final ClassName PUBLISHER = ClassName.get(Flow.Publisher.class);

    /** Whether a text is read as a Java value. */
    boolean decodes() {
        return ending == Ending.DECODED || ending == Ending.DECODED_LATER || ending == Ending.ELEMENTS;
    }

    /** The way to return that type. */
    static Optional<Endings> returning(TypeName type, ActionModel action) {
        for (Endings ending : all(action)) {
            if (ending.returned().equals(type)) {
                return Optional.of(ending);
            }
        }
        return Optional.empty();
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
                .filter(form -> kind == CallForm.Kind.ANSWER || form.completion() == null) // a run is no list
                .filter(form -> form.kind() == kind && form.text() && form.async() == (way == Answer.Way.LATER))
                .map(form -> new Endings(form, ending, type))
                .findFirst();
    }

    /** The first way: a request, which returns nothing, is sent in all of them. */
    static Optional<Endings> first(ActionModel action) {
        return all(action).stream().findFirst();
    }

    /** The types that a method may return, as messages show them. */
    static Set<String> accepted(ActionModel action) {
        Set<String> accepted = new LinkedHashSet<>();
        all(action).forEach(ending -> accepted.add(Shown.type(ending.returned())));
        return accepted;
    }

    private static List<Endings> all(ActionModel action) {
        List<Endings> all = new ArrayList<>();
        for (CallForm form : action.forms()) {
            addTo(all, form);
        }
        if (action.field(CALLBACK).isPresent()) {
            for (CallForm form : action.forms()) {
                if (form.kind() == CallForm.Kind.TASK && !form.async()) {
                    all.add(new Endings(form, Ending.LEFT, TypeName.VOID));
                }
            }
        }
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
                TypeName completion = form.completion();
                if (completion != null) {
                    add(all, form, form.async() ? Ending.COMPLETION_LATER : Ending.COMPLETION, completion);
                }
                if (form.text()) {
                    add(all, form, form.async() ? Ending.TEXT_LATER : Ending.TEXT, STRING);
                }
            }
            case STREAM -> {
                add(all, form, Ending.AS_IS, answer);
                if (form.text() && !form.async()) {
                    add(all, form, Ending.TEXT, ParameterizedTypeName.get(ClassName.get(Stream.class), STRING));
                }
                TypeName piece = form.published();
                if (piece != null) {
                    add(all, form, Ending.PUBLISHED, ParameterizedTypeName.get(PUBLISHER, piece));
                    add(all, form, Ending.TEXT_PUBLISHED, ParameterizedTypeName.get(PUBLISHER, STRING));
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
