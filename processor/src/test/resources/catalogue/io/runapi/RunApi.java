package io.runapi;

import io.runapi.declaration.Catalog;
import io.runapi.declaration.Removed;

/** The front door of the test catalogue: with services from outside, so that tests can record what they are asked. */
@Catalog(version = "2026-01-02")
@Removed(service = "runway", action = "lip_sync", on = "2026-08-07", use = "volcengine_lip_sync lip_sync")
public final class RunApi {
    private final RunwayService runway;
    private final ImagenService imagen;
    private final ImagesService images;
    private final SpeechService speech;
    private final ChatService chat;
    private final SunoService suno;
    private final MixerService mixer;
    private final KlingService kling;
    private final FilesService files;

    public RunApi(
            RunwayService runway,
            ImagenService imagen,
            ImagesService images,
            SpeechService speech,
            ChatService chat,
            SunoService suno,
            MixerService mixer,
            KlingService kling,
            FilesService files) {
        this.runway = runway;
        this.imagen = imagen;
        this.images = images;
        this.speech = speech;
        this.chat = chat;
        this.suno = suno;
        this.mixer = mixer;
        this.kling = kling;
        this.files = files;
    }

    public RunwayService runway() {
        return runway;
    }

    public ImagenService imagen() {
        return imagen;
    }

    public ImagesService images() {
        return images;
    }

    public SpeechService speech() {
        return speech;
    }

    public ChatService chat() {
        return chat;
    }

    public SunoService suno() {
        return suno;
    }

    public MixerService mixer() {
        return mixer;
    }

    public KlingService kling() {
        return kling;
    }

    public FilesService files() {
        return files;
    }
}
