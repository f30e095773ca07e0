package io.runapi.testkit.media;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Width and height in pixels; both even, as H.264 in 4:2:0 needs.
 *
 * @param width pixels
 * @param height pixels
 */
public record Shape(int width, int height) {
    private static final Pattern RATIO = Pattern.compile("(\\d{1,3}):(\\d{1,3})");

    /**
     * The largest one of this ratio whose longer side is so long.
     *
     * @param ratio for instance {@code 16:9}; anything else is taken as the fallback
     */
    public static Shape of(String ratio, String fallback, int longerSide) {
        Matcher matcher = RATIO.matcher(ratio);
        if (!matcher.matches()) {
            return of(fallback, "1:1", longerSide);
        }
        double width = Math.max(1, Integer.parseInt(matcher.group(1)));
        double height = Math.max(1, Integer.parseInt(matcher.group(2)));
        double scale = longerSide / Math.max(width, height);
        return new Shape(even(width * scale), even(height * scale));
    }

    private static int even(double length) {
        return Math.max(32, (int) Math.round(length / 2) * 2);
    }
}
