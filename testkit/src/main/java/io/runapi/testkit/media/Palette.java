package io.runapi.testkit.media;

import java.awt.Color;
import java.util.List;
import java.util.Random;

/** The colours of a landscape at some hour: the sky from top to horizon, the hills from far to near. */
enum Palette {
    DAWN(0x3d4f7c, 0xf7c8a0, 0x93a0b8, 0x1f2a44),
    NOON(0x3f86c4, 0xdceff5, 0x8fb8a8, 0x1d4a3c),
    DUSK(0x2b2350, 0xf08a6b, 0x9a6a8c, 0x241634),
    MIST(0x5b7383, 0xf2ead9, 0xa3bab8, 0x1e3a42),
    AUTUMN(0x6a8fa8, 0xf9e4b7, 0xc98f5a, 0x4a2318);

    private static final List<Palette> ALL = List.of(values());

    private final Color top;
    private final Color horizon;
    private final Color far;
    private final Color near;

    Palette(int top, int horizon, int far, int near) {
        this.top = new Color(top);
        this.horizon = new Color(horizon);
        this.far = new Color(far);
        this.near = new Color(near);
    }

    static Palette any(Random random) {
        return ALL.get(random.nextInt(ALL.size()));
    }

    Color top() {
        return top;
    }

    Color horizon() {
        return horizon;
    }

    /** The colour of a hill at a distance of 0 (far) to 1 (near). */
    Color hill(double nearness) {
        return new Color(
                between(far.getRed(), near.getRed(), nearness),
                between(far.getGreen(), near.getGreen(), nearness),
                between(far.getBlue(), near.getBlue(), nearness));
    }

    private static int between(int from, int to, double part) {
        return (int) Math.round(from + (to - from) * Math.min(1, Math.max(0, part)));
    }
}
