package io.runapi.processor.read;

import io.runapi.declaration.Property;
import io.runapi.processor.model.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Puts the values of number fields into the form that they are compared in, the shortest: 1.0 is 1. */
final class NumberTexts {
    private final Set<String> numbers = new HashSet<>();

    /** Of the fields of a schema. */
    static NumberTexts of(TypeElement schema) {
        NumberTexts texts = new NumberTexts();
        for (RecordComponentElement component : schema.getRecordComponents()) {
            if (isNumber(component.asType())) {
                Mirror property = Mirror.of(component, Property.class).orElse(null);
                if (property != null) {
                    texts.numbers.add(property.text("value"));
                }
            }
        }
        return texts;
    }

    /** A value of a field. */
    String of(String field, String value) {
        return numbers.contains(field) ? shortest(value) : value;
    }

    /** Values of a field. */
    List<String> of(String field, List<String> values) {
        List<String> texts = new ArrayList<>();
        for (String value : values) {
            texts.add(of(field, value));
        }
        return texts;
    }

    private static boolean isNumber(TypeMirror type) {
        ValueType read = ValueTypes.read(type).orElse(null);
        ValueType one = read instanceof ValueType.ListOf list ? list.items() : read;
        return one instanceof ValueType.Scalar scalar && scalar.isNumber();
    }

    private static String shortest(String value) {
        try {
            return new BigDecimal(value).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return value; // told of where the declaration is checked
        }
    }
}
