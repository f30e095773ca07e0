package io.runapi.client;

import io.runapi.file.FileContent;
import io.runapi.json.JsonCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A call that answers at once. A request's properties go where their names are placeholders in the path; the others are
 * the JSON body, or the query of a GET or DELETE, or with files the parts of a {@code multipart/form-data} body.
 *
 * @param method HTTP method
 * @param path path below the base URL, perhaps with placeholders such as {@code {voice_id}}
 * @param request codec of the request, null without one
 * @param response codec of the answer
 * @param files the files of a request, which its codec does not write
 * @param textProperty the property of the answer that a plain text ({@code text/*}) stands for; null if there is none
 */
public record Call<Q, R>(
        String method,
        String path,
        @Nullable JsonCodec<Q> request,
        JsonCodec<R> response,
        List<File<Q>> files,
        @Nullable String textProperty) {
    /**
     * A file of a request.
     *
     * @param name its name on the wire
     * @param of finds it in a request; null if it is absent
     */
    public record File<Q>(String name, Function<Q, @Nullable FileContent> of) {}

    public Call {
        files = List.copyOf(files);
    }

    /** A call without files. */
    public Call(String method, String path, @Nullable JsonCodec<Q> request, JsonCodec<R> response) {
        this(method, path, request, response, List.of(), null);
    }

    /** A call that sends a document. */
    public static <Q, R> Call<Q, R> post(String path, JsonCodec<Q> request, JsonCodec<R> response) {
        return new Call<>("POST", path, request, response);
    }

    /** A call that only reads. */
    public static <R> Call<Void, R> get(String path, JsonCodec<R> response) {
        return new Call<>("GET", path, null, response);
    }

    /** The same that sends one more file. */
    public Call<Q, R> withFile(String name, Function<Q, @Nullable FileContent> file) {
        List<File<Q>> all = new ArrayList<>(files);
        all.add(new File<>(name, file));
        return new Call<>(method, path, request, response, all, textProperty);
    }

    /** The same, whose answer may be plain text: it becomes this property of the answer. */
    public Call<Q, R> withText(String property) {
        return new Call<>(method, path, request, response, files, property);
    }
}
