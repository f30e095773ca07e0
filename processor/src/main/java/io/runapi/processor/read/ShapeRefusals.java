package io.runapi.processor.read;

import com.palantir.javapoet.TypeName;
import io.runapi.declaration.OpenEnum;
import io.runapi.declaration.Schema;
import io.runapi.declaration.Union;
import io.runapi.processor.report.Problem;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Why a type has no shape, and what to use instead. */
final class ShapeRefusals {
    /** Why, and what else. */
    record Refusal(Problem problem, String reason, String remedy) {
        Refusal(String reason, String remedy) {
            this(Problem.SHAPE_TYPE, reason, remedy);
        }
    }

    private static final Refusal CHARACTER = new Refusal("JSON has texts, but no characters", "use String");
    private static final Refusal ANYTHING =
            new Refusal("it may be anything", "use a record, or a sealed interface of records");

    private static final Map<String, Refusal> KNOWN = Map.ofEntries(
            Map.entry("java.lang.Object", ANYTHING),
            Map.entry("java.lang.Character", CHARACTER),
            Map.entry("java.lang.CharSequence", new Refusal("it stands for many classes", "use String")),
            Map.entry(
                    "java.lang.Number",
                    new Refusal("it stands for many classes", "use BigDecimal, double, long or int")),
            Map.entry("java.lang.Void", new Refusal("it has no values", "leave it out")),
            Map.entry(
                    "java.time.ZonedDateTime",
                    new Refusal(
                            "a date-time of JSON Schema has an offset, but no time zone",
                            "use OffsetDateTime, or LocalDateTime and the zone as a String")),
            Map.entry(
                    "java.util.Date",
                    new Refusal("it is a class that can be changed", "use Instant, LocalDate or OffsetDateTime")),
            Map.entry("java.net.URL", new Refusal("making one may ask the network", "use URI")));

    private static final Set<String> LISTS = Set.of(
            "java.lang.Iterable",
            "java.util.ArrayList",
            "java.util.LinkedList",
            "java.util.HashSet",
            "java.util.LinkedHashSet",
            "java.util.SortedSet",
            "java.util.TreeSet",
            "java.util.Queue",
            "java.util.Deque",
            "java.util.Iterator",
            "java.util.stream.Stream");

    private static final Set<String> MAPS = Set.of(
            "java.util.HashMap",
            "java.util.LinkedHashMap",
            "java.util.SortedMap",
            "java.util.TreeMap",
            "java.util.EnumMap");

    private ShapeRefusals() {}

    /** Whether a type is one of a description's: how RunAPI talks, not what a model answers. */
    static boolean isOfCatalogue(TypeElement element) {
        return Mirror.of(element, Schema.class).isPresent()
                || Mirror.of(element, OpenEnum.class).isPresent()
                || Mirror.of(element, Union.class).isPresent();
    }

    static Refusal of(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return array.getComponentType().getKind() == TypeKind.BYTE
                    ? new Refusal("JSON has no bytes", "use String, and say in its @Description that it is base64")
                    : new Refusal(
                            "an array can be changed and equals nothing but itself, which records should not",
                            "use List<"
                                    + shown(TypeName.get(array.getComponentType())
                                            .box()) + ">");
        }
        return switch (type.getKind()) {
            case CHAR -> CHARACTER;
            case WILDCARD ->
                new Refusal(Problem.SHAPE_GENERIC, "it is a wildcard", "name the type: no List<?>, but List<Item>");
            case TYPEVAR ->
                new Refusal(Problem.SHAPE_GENERIC, "it is a type variable", "name the type where it is used");
            case DECLARED -> declared((TypeElement) ((DeclaredType) type).asElement());
            default -> ANYTHING;
        };
    }

    private static Refusal declared(TypeElement element) {
        String name = element.getQualifiedName().toString();
        if (KNOWN.containsKey(name)) {
            return KNOWN.get(name);
        } else if (isOfCatalogue(element)) {
            return new Refusal("it is how RunAPI itself talks", "use a record or an enum of your own");
        } else if (LISTS.contains(name)) {
            return new Refusal("JSON has one kind of list", "use List or Set");
        } else if (MAPS.contains(name)) {
            return new Refusal("JSON has one kind of map", "use Map");
        } else if (element.getKind() == ElementKind.INTERFACE) {
            return new Refusal(
                    "anybody may implement it, so that its forms cannot be listed",
                    "make it a sealed interface of records");
        }
        return new Refusal(
                "it is a class, and only records say what they are made of", "make it a record, or use one instead");
    }

    /** A type without packages and annotations. */
    static String shown(TypeMirror type) {
        return shown(TypeName.get(type));
    }

    static String shown(TypeName type) {
        return type.toString().replaceAll("@\\S+ ", "").replaceAll("\\b(?:[a-z_$][\\w$]*\\.)+", "");
    }
}
