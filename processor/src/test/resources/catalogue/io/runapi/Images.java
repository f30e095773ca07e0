package io.runapi;

import io.runapi.declaration.Property;
import io.runapi.declaration.Schema;
import io.runapi.json.Immutable;
import java.net.URI;
import java.util.List;

@Schema
public record Images(@Property("images") List<URI> images) {
    public Images {
        images = Immutable.list(images);
    }
}
