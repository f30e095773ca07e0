package com.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.runapi.RunApi;
import io.runapi.testkit.RunApiExtension;
import io.runapi.testkit.RunApiServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunApiExtension.class)
class PainterTest {
    @Test
    void paintsWhatTheShopSells(RunApiServer server, RunApi runapi) {
        Painter painter = new PainterClient(runapi);
        painter.paint(Product.of("a mug", "quiet"), new BriefMapperImpl());
        assertEquals(1, server.requests().size());
        String sent = server.requests().get(0).body();
        assertTrue(sent.contains("a mug in a quiet mood, on a wooden table"), sent);
    }
}
