package io.runapi;

import io.runapi.declaration.OpenEnum;
import java.util.List;

@OpenEnum(
        constants = {"R16_9", "R9_16"},
        values = {"16:9", "9:16"})
public record AspectRatio(String value) {
    public static final AspectRatio R16_9 = new AspectRatio("16:9");
    public static final AspectRatio R9_16 = new AspectRatio("9:16");

    public static AspectRatio of(String value) {
        return new AspectRatio(value);
    }

    public static List<AspectRatio> known() {
        return List.of(R16_9, R9_16);
    }

    @Override
    public String toString() {
        return value;
    }
}
