package io.runapi.spec.standard;

import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Values that the extensions give as text, since RunAPI compares them so: 5 is "5". */
final class Texts {
    private Texts() {}

    static List<String> of(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    /** The values of a list as text, numbers in their shortest form. */
    static List<String> shortest(JsonNode list) {
        return list.valueStream()
                .map(value -> value.isNumber()
                        ? value.decimalValue().stripTrailingZeros().toPlainString()
                        : value.asString())
                .toList();
    }

    /** Every JSON value that reads so, for conditions. */
    static ArrayNode everyForm(List<String> texts) {
        ArrayNode values = JsonMapper.shared().createArrayNode();
        for (String text : texts) {
            values.add(text);
            if (isBoolean(text)) {
                values.add(Boolean.parseBoolean(text));
            } else if (isNumber(text)) {
                values.add(number(text));
            }
        }
        return values;
    }

    /** The values of a property of this type that read so, or every form of them where the type is not known. */
    static ArrayNode formsOf(String type, List<String> texts) {
        ArrayNode values = JsonMapper.shared().createArrayNode();
        for (String text : texts) {
            switch (type) {
                case "string" -> values.add(text);
                case "boolean" -> values.add(Boolean.parseBoolean(text));
                case "integer", "number" -> {
                    if (isNumber(text)) {
                        values.add(number(text));
                    }
                }
                default -> values.addAll(everyForm(List.of(text)));
            }
        }
        return values;
    }

    private static boolean isBoolean(String text) {
        return text.equals("true") || text.equals("false");
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d+(\\.\\d+)?");
    }

    private static JsonNode number(String text) {
        BigDecimal number = new BigDecimal(text);
        return number.scale() <= 0 && number.precision() < 18
                ? JsonMapper.shared().getNodeFactory().numberNode(number.longValueExact())
                : JsonMapper.shared().getNodeFactory().numberNode(number);
    }
}
