package demo;

import io.runapi.declaration.OpenEnum;
import java.util.List;

/** Models that Runway runs. */
@OpenEnum
public record RunwayModel(String value) {
    public static final RunwayModel RUNWAY = new RunwayModel("runway");

    public static RunwayModel of(String value) {
        return new RunwayModel(value);
    }

    public static List<RunwayModel> known() {
        return List.of(RUNWAY);
    }

    @Override
    public String toString() {
        return value;
    }
}
