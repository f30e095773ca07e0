package io.runapi;

import java.util.stream.Stream;

public interface ToolStream extends AutoCloseable {
    Stream<String> text();

    ToolRun run();

    @Override
    void close();
}
