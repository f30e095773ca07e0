package app;

import io.runapi.annotation.Fixed;
import io.runapi.annotation.Param;
import io.runapi.annotation.RunApiModel;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@RunApiModel("imagen-4")
@Fixed(param = "negative_prompt", value = "text, \"logos\"")
@Fixed(param = "enhance", value = "true")
public interface Picture extends Guided, Seeded, Sized<String> {
    @Param("prompt")
    String words();

    @Nullable
    List<String> referenceImageUrls();

    Map<String, Object> metadata();
}

interface Guided {
    Number guidance();

    Object seed();
}

interface Seeded extends Guided {
    @Override
    Integer guidance();

    @Override
    default Long seed() {
        return (long) guidance();
    }
}

interface Sized<T> {
    @Nullable
    T aspectRatio();
}
