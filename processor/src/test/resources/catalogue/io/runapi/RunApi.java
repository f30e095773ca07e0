package io.runapi;

import io.runapi.declaration.Catalog;

/** The front door of the test catalogue: with services from outside, so that tests can record what they are asked. */
@Catalog(version = "2026-01-02")
public final class RunApi {
    private final RunwayService runway;
    private final ImagenService imagen;
    private final ImagesService images;
    private final SpeechService speech;
    private final ChatService chat;

    public RunApi(
            RunwayService runway, ImagenService imagen, ImagesService images, SpeechService speech, ChatService chat) {
        this.runway = runway;
        this.imagen = imagen;
        this.images = images;
        this.speech = speech;
        this.chat = chat;
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
}
