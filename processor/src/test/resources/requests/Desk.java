package app;

import io.runapi.ChatMessage;
import io.runapi.annotation.RunApiModel;
import java.util.List;

final class Desk {
    @RunApiModel("gemini-3.5-flash")
    interface Talk {
        List<ChatMessage> messages();
    }

    @RunApiModel(value = "runway-gen5", like = "runway", action = "extend_video")
    interface Clip {
        String taskId();

        String prompt();

        String outputResolution();
    }

    private Desk() {}
}
