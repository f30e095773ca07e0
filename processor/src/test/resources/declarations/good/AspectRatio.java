package demo;

import io.runapi.declaration.OpenEnum;

/** An open enum. */
@OpenEnum
public record AspectRatio(String value) {
    public static AspectRatio of(String value) {
        return new AspectRatio(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
