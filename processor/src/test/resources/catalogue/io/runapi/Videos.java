package io.runapi;

import io.runapi.declaration.Property;
import io.runapi.declaration.Schema;
import io.runapi.json.Immutable;
import java.net.URI;
import java.util.List;

@Schema
public record Videos(@Property("videos") List<URI> videos) {
    public Videos {
        videos = Immutable.list(videos);
    }
}
