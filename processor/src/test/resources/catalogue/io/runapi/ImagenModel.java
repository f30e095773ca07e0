package io.runapi;

import io.runapi.declaration.OpenEnum;
import java.util.List;

@OpenEnum(
        constants = {"IMAGEN_4", "IMAGEN_4_FAST"},
        values = {"imagen-4", "imagen-4-fast"})
public record ImagenModel(String value) {
    public static final ImagenModel IMAGEN_4 = new ImagenModel("imagen-4");
    public static final ImagenModel IMAGEN_4_FAST = new ImagenModel("imagen-4-fast");

    public static ImagenModel of(String value) {
        return new ImagenModel(value);
    }

    public static List<ImagenModel> known() {
        return List.of(IMAGEN_4, IMAGEN_4_FAST);
    }

    @Override
    public String toString() {
        return value;
    }
}
