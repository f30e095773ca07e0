package io.runapi.spec.catalog;

/** Addresses of files for examples: {@code first_frame_image_url} is a picture. */
final class Addresses {
    private Addresses() {}

    /** The index tells items of a list apart; 0 where there is no list. */
    static String of(String field, int index) {
        String name = field.replaceFirst("_?ur[li]s?(_list)?$", "")
                .replaceFirst("^(source|upload)_", "")
                .replace('_', '-');
        String number = index > 1 ? "-" + index : "";
        return "https://example.com/" + (name.isEmpty() ? "file" : name) + number + extension(field);
    }

    private static String extension(String field) {
        if (field.contains("callback")) {
            return "";
        }
        if (field.contains("video")) {
            return ".mp4";
        }
        if (field.matches(".*(audio|voice|upload|verify).*")) {
            return ".mp3";
        }
        return ".png";
    }
}
