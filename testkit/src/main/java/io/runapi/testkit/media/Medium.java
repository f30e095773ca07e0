package io.runapi.testkit.media;

import java.util.Locale;
import java.util.regex.Pattern;

/** A kind of file that the server makes. */
public enum Medium {
    PICTURE("png", "image|cover|mask|layer|segment|picture|frame"),
    FILM("mp4", "video"),
    SOUND("wav", "audio|wav|track|vocal|sound|music|song|stem|instrument|voice|speech|bass|drums|guitar|piano|synth");

    private final String extension;
    private final Pattern names;

    Medium(String extension, String names) {
        this.extension = extension;
        this.names = Pattern.compile(names);
    }

    /** The end of such a file's name. */
    public String extension() {
        return extension;
    }

    /**
     * What stands behind an address.
     *
     * @param names of the property that holds the address and of those around it, innermost first; the first that says
     *     something decides
     */
    public static Medium named(Iterable<String> names) {
        for (String name : names) {
            for (Medium medium : values()) {
                if (medium.names.matcher(name.toLowerCase(Locale.ROOT)).find()) {
                    return medium;
                }
            }
        }
        return PICTURE;
    }
}
