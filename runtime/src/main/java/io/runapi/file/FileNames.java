package io.runapi.file;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names for files whose target is a directory: from somebody else's text, so nothing in it is trusted. */
final class FileNames {
    private static final String DEFAULT = "download";
    private static final int MAX_LENGTH = 120;
    private static final int MAX_EXTENSION = 10;

    /** What some file system takes for something else, and what can't be seen or turns text around. */
    private static final Pattern UNSAFE = Pattern.compile("[<>:\"|?*\\p{Cntrl}\\p{Cf}\\p{Cs}\\u2028\\u2029\ufffd]");

    /** Devices of Windows, with any extension. */
    private static final Pattern DEVICE = Pattern.compile(
            "(?i)(con|prn|aux|nul|conin\\$|conout\\$|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])(\\..*)?");

    private FileNames() {}

    /** From the last segment of a URL's path. */
    static String of(URI url) {
        String path = url.getPath() == null ? "" : url.getPath();
        return safe(path.substring(path.lastIndexOf('/') + 1));
    }

    /** For a media type, such as {@code image/png}. */
    static String ofType(String mediaType) {
        int slash = mediaType.indexOf('/');
        String subtype = slash < 0 ? "" : mediaType.substring(slash + 1).toLowerCase(Locale.ROOT);
        String extension = switch (subtype) {
            case "jpeg" -> "jpg";
            case "mpeg" -> "mp3";
            case "svg+xml" -> "svg";
            case "quicktime" -> "mov";
            case "plain" -> "txt";
            case "x-wav" -> "wav";
            default -> subtype;
        };
        return extension.matches("[a-z0-9]{1," + MAX_EXTENSION + "}") ? DEFAULT + "." + extension : DEFAULT;
    }

    /** The same with a number, for when the name is taken: {@code lake-2.mp4}. */
    static String numbered(String name, int number) {
        int dot = dotOfExtension(name);
        return name.substring(0, dot) + "-" + number + name.substring(dot);
    }

    private static String safe(String segment) {
        String name = segment.replace('\\', '/');
        name = name.substring(name.lastIndexOf('/') + 1);
        name = UNSAFE.matcher(name).replaceAll("_").strip();
        // No hidden files and no "..", and none that Windows would rename.
        name = name.replaceAll("^[. ]+|[. ]+$", "");
        if (name.isEmpty()) {
            return DEFAULT;
        }
        return shortened(DEVICE.matcher(name).matches() ? "_" + name : name);
    }

    private static String shortened(String name) {
        if (name.length() <= MAX_LENGTH) {
            return name;
        }
        String extension = name.substring(dotOfExtension(name));
        int end = MAX_LENGTH - extension.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + extension;
    }

    private static int dotOfExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && name.length() - dot <= MAX_EXTENSION + 1 ? dot : name.length();
    }
}
