package app;

import io.runapi.annotation.Param;
import io.runapi.annotation.RunApiModel;

@RunApiModel(service = "suno")
public interface Words {
    @Param("prompt")
    String words();
}
