package io.runapi.processor.read;

import io.runapi.processor.model.Answer;
import io.runapi.processor.model.Answer.Way;
import io.runapi.processor.model.Shape;
import io.runapi.processor.model.ShapeReading;
import io.runapi.processor.model.Shaped;
import io.runapi.processor.report.Place;
import io.runapi.processor.report.Problem;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads return types as something that a model could answer. */
final class AnswerReader {
    private final ShapeReader shapes;

    AnswerReader(Types types) {
        this.shapes = new ShapeReader(types);
    }

    /**
     * What a model could answer; null for types that are no data at all, and for text.
     *
     * @param packageName where the generated code will stand
     */
    @Nullable
    Answer read(TypeMirror returned, Place place, String packageName) {
        TypeMirror later = argument(returned, "java.util.concurrent.CompletableFuture");
        TypeMirror streamed = argument(returned, "java.util.stream.Stream");
        TypeMirror type = later != null ? later : streamed != null ? streamed : returned;
        if (type.getKind() == TypeKind.VOID || type.toString().equals("java.lang.String")) {
            return null;
        }
        if (type instanceof DeclaredType declared && isOfRunApi((TypeElement) declared.asElement())) {
            return null;
        }
        ShapeReading reading = shapes.read(type, "", place, packageName);
        boolean optional = reading.shaped()
                .filter(shaped -> shaped.shape() instanceof Shape.Maybe)
                .isPresent();
        if (optional || reading.faults().stream().anyMatch(AnswerReader::isNoData)) {
            return null;
        }
        Way way = later != null ? Way.LATER : streamed != null ? Way.STREAMED : Way.NOW;
        return new Answer(way, way == Way.STREAMED ? listOf(reading) : reading);
    }

    /** What most methods return: a task, or what an action answers. */
    private static boolean isOfRunApi(TypeElement element) {
        return element.getQualifiedName().contentEquals("io.runapi.task.Task") || ShapeRefusals.isOfCatalogue(element);
    }

    private static boolean isNoData(ShapeReading.Fault fault) {
        return fault.atRoot() && fault.problem() == Problem.SHAPE_TYPE;
    }

    private static ShapeReading listOf(ShapeReading reading) {
        return new ShapeReading(
                reading.shaped()
                        .map(shaped -> new Shaped(
                                new Shape.Items(shaped.shape(), Shape.Items.Kind.LIST), shaped.definitions())),
                reading.faults());
    }

    private static @Nullable TypeMirror argument(TypeMirror type, String of) {
        return type instanceof DeclaredType declared
                        && declared.getTypeArguments().size() == 1
                        && ((TypeElement) declared.asElement())
                                .getQualifiedName()
                                .contentEquals(of)
                ? declared.getTypeArguments().get(0)
                : null;
    }
}
