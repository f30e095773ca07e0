package io.runapi.testkit.contract;

import io.runapi.spec.standard.StandardDescription;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The files of a description: the root, and every file that one of them refers to. Each is known by an address below
 * {@link #BASE}, which is never asked for over the network.
 */
final class Documents {
    /** Where the root's folder would be if it were on the web; {@code .invalid} never resolves (RFC 2606). */
    static final URI BASE = URI.create("https://openapi.invalid/");

    private final Map<URI, JsonNode> files;
    private final URI root;

    private Documents(Map<URI, JsonNode> files, URI root) {
        this.files = files;
        this.root = root;
    }

    static Documents load(URL rootFile) {
        String location = rootFile.toString();
        String folder = location.substring(0, location.lastIndexOf('/') + 1);
        URI root = BASE.resolve(location.substring(folder.length()));
        Documents documents = new Documents(new LinkedHashMap<>(), root);
        YAMLMapper yaml = new YAMLMapper();
        Deque<URI> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            URI file = open.remove();
            if (!documents.files.containsKey(file)) {
                JsonNode content = read(yaml, folder + BASE.relativize(file));
                documents.files.put(file, content);
                content.findValuesAsString("$ref").forEach(ref -> open.add(fileOf(file.resolve(ref))));
            }
        }
        return documents;
    }

    /** The same in standard words, at the same addresses. */
    Documents standard() {
        return new Documents(new LinkedHashMap<>(StandardDescription.of(files, root)), root);
    }

    /** The same with another document in place of the root, which has to be the only one. */
    Documents inPlaceOfRoot(URL document) {
        return new Documents(Map.of(root, read(new YAMLMapper(), document.toString())), root);
    }

    private static JsonNode read(YAMLMapper yaml, String location) {
        try (InputStream in = URI.create(location).toURL().openStream()) {
            return yaml.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("can't read a file of the OpenAPI description: " + location, e);
        }
    }

    URI root() {
        return root;
    }

    Map<URI, JsonNode> files() {
        return files;
    }

    JsonNode file(URI address) {
        JsonNode file = files.get(address);
        if (file == null) {
            throw new IllegalArgumentException("not a file of the description: " + address);
        }
        return file;
    }

    /** Follows references from a place until something stands there. */
    Place resolve(Place place) {
        JsonNode ref = place.node().path("$ref");
        return ref.isString() ? resolve(at(place.address().resolve(ref.stringValue()))) : place;
    }

    /** What stands at an address with a JSON pointer as its fragment. */
    Place at(URI address) {
        String pointer = address.getFragment() == null ? "" : address.getFragment();
        return new Place(this, address, file(fileOf(address)).at(pointer));
    }

    static URI fileOf(URI address) {
        String text = address.toString();
        int hash = text.indexOf('#');
        return hash < 0 ? address : URI.create(text.substring(0, hash));
    }
}
