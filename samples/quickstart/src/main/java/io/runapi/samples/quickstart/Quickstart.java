package io.runapi.samples.quickstart;

/** Shows: the five calls of RunAPI's documents and a declared model, one after the other. */
public final class Quickstart {
    private Quickstart() {}

    public static void main(String[] args) {
        Program.run(args, (runapi, out) -> {
            out.heading("Gemini, streamed");
            GeminiChat.show(runapi, out);
            out.heading("Claude, in one piece");
            ClaudeChat.show(runapi, out);
            out.heading("Imagen, a picture");
            ImagenPicture.show(runapi, out);
            out.heading("Runway, a video");
            RunwayVideo.show(runapi, out);
            out.heading("Claude and GPT in one session: only the model changes");
            OneSession.show(runapi, out);
            out.heading("Models as declared interfaces");
            DeclaredModels.show(runapi, out);
        });
    }
}
