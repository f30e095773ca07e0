package io.runapi.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * Reads URIs as they are found rather than as RFC 3986 has them: the address of a result that was paid for is worth
 * more than its spelling.
 */
final class LenientUri {
    private static final String OTHER_LEGAL = "-._~:/?#@!$&'()*+,;=";

    private LenientUri() {}

    /**
     * Reads a URI, with its illegal characters percent-encoded if need be.
     *
     * @throws IllegalArgumentException if it is none even so
     */
    static URI parse(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException illegal) {
            return parseEncoded(text.strip());
        }
    }

    private static URI parseEncoded(String text) {
        try {
            return new URI(encoded(text, "[]")); // brackets of an IPv6 address
        } catch (URISyntaxException bracketsElsewhere) {
            return URI.create(encoded(text, ""));
        }
    }

    private static String encoded(String text, String alsoLegal) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        boolean fragment = false;
        int codePoint;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            boolean secondHash = codePoint == '#' && fragment;
            fragment |= codePoint == '#';
            if (!secondHash && isLegal(text, i, codePoint, alsoLegal)) {
                out.appendCodePoint(codePoint);
            } else {
                for (byte octet : Character.toString(codePoint).getBytes(UTF_8)) {
                    out.append('%').append(hex(octet >> 4)).append(hex(octet));
                }
            }
        }
        return out.toString();
    }

    private static boolean isLegal(String text, int index, int codePoint, String alsoLegal) {
        if (codePoint == '%') {
            return index + 2 < text.length() && isHex(text.charAt(index + 1)) && isHex(text.charAt(index + 2));
        }
        boolean letterOrDigit = codePoint < 128 && Character.isLetterOrDigit(codePoint);
        return letterOrDigit || OTHER_LEGAL.indexOf(codePoint) >= 0 || alsoLegal.indexOf(codePoint) >= 0;
    }

    private static boolean isHex(char c) {
        return c < 128 && Character.digit(c, 16) >= 0;
    }

    private static char hex(int nibble) {
        return "0123456789ABCDEF".charAt(nibble & 0xF);
    }
}
