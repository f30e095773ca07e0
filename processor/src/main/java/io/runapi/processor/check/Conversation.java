package io.runapi.processor.check;

import io.runapi.processor.check.Supply.Argument;
import io.runapi.processor.check.Supply.Slot;
import io.runapi.processor.model.ActionModel;
import io.runapi.processor.model.ClientModel.Constant;
import io.runapi.processor.model.ClientModel.Gathered;
import io.runapi.processor.model.ClientModel.Item;
import io.runapi.processor.model.ClientModel.Kept;
import io.runapi.processor.model.ClientModel.Passed;
import io.runapi.processor.model.ClientModel.Setter;
import io.runapi.processor.model.ClientModel.Value;
import io.runapi.processor.model.Declared.Method;
import io.runapi.processor.model.FieldType;
import io.runapi.processor.model.RequestField;
import io.runapi.processor.report.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a method says in a chat: the system message, then what was said before, then what the user says and shows. Takes
 * nothing where the action is no chat.
 */
final class Conversation {
    static final String MESSAGES = "messages";

    private static final FieldType PICTURES = new FieldType.Items(new FieldType.Address());

    private final Method method;
    private final ActionModel action;
    private final Values values;
    private final FieldNames names;
    private final List<Issue> issues;
    private final Map<Slot, Supply> said = new EnumMap<>(Slot.class);
    private final Map<Slot, Value> texts = new EnumMap<>(Slot.class);
    private final List<Passed> images = new ArrayList<>();
    private @Nullable Supply firstImage;
    private @Nullable Supply before;
    private @Nullable Passed history;

    Conversation(Method method, ActionModel action, Values values, FieldNames names, List<Issue> issues) {
        this.method = method;
        this.action = action;
        this.values = values;
        this.names = names;
        this.issues = issues;
    }

    /** Takes what belongs to the conversation; whether it did. */
    boolean take(Supply supply) {
        if (!action.conversation()) {
            return false;
        }
        if (supply.slot() == Slot.PROMPT) {
            takeText(supply, "the prompt");
            return true;
        }
        if (supply.slot() == Slot.SYSTEM) {
            takeText(supply, "the system message");
            return true;
        }
        return supply.source() instanceof Argument argument
                && (method.request()
                        ? isMessages(supply) && takeHistory(supply, argument)
                        : takeHistory(supply, argument) || show(supply, argument));
    }

    private void takeText(Supply supply, String shown) {
        Supply earlier = said.putIfAbsent(supply.slot(), supply);
        if (earlier == null) {
            values.of(supply, new FieldType.Text(), shown).ifPresent(text -> texts.put(supply.slot(), text));
        } else {
            issues.add(Issue.twice(method, shown, earlier, supply));
        }
    }

    /** Of an accessor not the type, but the name tells: it is a field of the request's JSON too. */
    private boolean isMessages(Supply supply) {
        return supply.name().equals(MESSAGES);
    }

    /** Messages are what was said before, whatever the parameter is called. */
    private boolean takeHistory(Supply supply, Argument argument) {
        Optional<Passed> passed = supply.slot() == Slot.NAMED || supply.name().equals(MESSAGES)
                ? action.field(MESSAGES).flatMap(field -> Conversions.of(argument.parameter(), field.type()))
                : Optional.empty();
        if (passed.isEmpty()) {
            return false;
        }
        if (before == null) {
            before = supply;
            history = passed.get();
        } else {
            issues.add(Issue.twice(method, MESSAGES, before, supply));
        }
        return true;
    }

    /** An address or file that is no field's value is a picture that the user shows. */
    private boolean show(Supply supply, Argument argument) {
        if (supply.slot() != Slot.NAMED || names.named(supply.name()).isPresent()) {
            return false;
        }
        Optional<Passed> image = Conversions.of(argument.parameter(), new FieldType.Address())
                .or(() -> Conversions.of(argument.parameter(), PICTURES))
                .filter(passed -> passed.item() != Item.PARSED);
        image.ifPresent(images::add);
        if (image.isPresent() && firstImage == null) {
            firstImage = supply;
        }
        return image.isPresent();
    }

    /** Whether it says something, or shows what lacks its words. */
    boolean isMeant() {
        return said.containsKey(Slot.PROMPT) || before != null || firstImage != null;
    }

    /**
     * Tells what is wrong with the whole of it.
     *
     * @param isCompleted whether it goes on from a request, which has messages of its own
     */
    void check(Nulls nulls, boolean isCompleted) {
        nulls.refuse("the prompt", texts.get(Slot.PROMPT));
        nulls.refuse("the system message", texts.get(Slot.SYSTEM));
        if (!said.containsKey(Slot.PROMPT)) {
            if (!isCompleted) {
                nulls.refuse(MESSAGES, history);
            }
            if (firstImage != null) {
                issues.add(Issue.of(Problem.UNSEEN_IMAGE, firstImage.place(), firstImage.name(), method.name()));
            }
        }
    }

    /** The pictures that the user shows. */
    List<Passed> images() {
        return List.copyOf(images);
    }

    /**
     * What is called on the builder.
     *
     * @param source the parameter whose request is completed, if there is one: its messages were said before
     */
    List<Setter> setters(@Nullable String source) {
        List<Setter> setters = new ArrayList<>();
        Value system = texts.get(Slot.SYSTEM);
        if (system != null) {
            Optional<RequestField> kept = action.field(MESSAGES).filter(field -> source != null);
            kept.ifPresent(field -> setters.add(new Setter(field.setter(), new Constant(field.type(), List.of()))));
            setters.add(new Setter("system", system));
            kept.ifPresent(
                    field -> setters.add(new Setter("history", new Kept(String.valueOf(source), field.component()))));
        }
        if (history != null) {
            setters.add(new Setter("history", history));
        }
        Value user = texts.get(Slot.PROMPT);
        if (user != null) {
            List<Value> shown = new ArrayList<>(List.of(user));
            shown.addAll(together());
            setters.add(new Setter("user", List.copyOf(shown)));
        }
        return setters;
    }

    private List<? extends Value> together() {
        boolean areSingle =
                images.stream().allMatch(image -> image.type() instanceof FieldType.Address && !image.mayBeNull());
        return areSingle || (images.size() == 1 && images.get(0).type().equals(PICTURES))
                ? images
                : List.of(new Gathered(List.copyOf(images)));
    }
}
