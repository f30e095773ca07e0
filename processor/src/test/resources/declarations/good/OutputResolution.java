package demo;

import io.runapi.declaration.OpenEnum;

/** An open enum. */
@OpenEnum
public record OutputResolution(String value) {
    public static OutputResolution of(String value) {
        return new OutputResolution(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
