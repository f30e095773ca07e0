package io.runapi;

import io.runapi.declaration.OpenEnum;
import java.util.List;

@OpenEnum(
        constants = {"P720", "P1080"},
        values = {"720p", "1080p"})
public record OutputResolution(String value) {
    public static final OutputResolution P720 = new OutputResolution("720p");
    public static final OutputResolution P1080 = new OutputResolution("1080p");

    public static OutputResolution of(String value) {
        return new OutputResolution(value);
    }

    public static List<OutputResolution> known() {
        return List.of(P720, P1080);
    }

    @Override
    public String toString() {
        return value;
    }
}
