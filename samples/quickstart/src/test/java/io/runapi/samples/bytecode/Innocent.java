package io.runapi.samples.bytecode;

import java.util.List;
import java.util.function.Function;

/** Does what every class may: lambdas, records, texts put together, switches over enums and patterns. */
final class Innocent {
    enum Day {
        WORKDAY,
        HOLIDAY
    }

    record Pair(String left, int right) {}

    private Innocent() {}

    static List<String> all(Day day, List<Pair> pairs, Object any) {
        String what = switch (day) {
            case WORKDAY -> "work " + pairs.size();
            case HOLIDAY -> "rest";
        };
        Function<Pair, String> left = Pair::left;
        String kind =
                any instanceof Pair pair ? pair.toString() : any.getClass().getName();
        return pairs.stream().map(left.andThen(text -> text + what + kind)).toList();
    }
}
