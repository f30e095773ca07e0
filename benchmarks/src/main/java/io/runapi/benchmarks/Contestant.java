package io.runapi.benchmarks;

import io.runapi.benchmarks.client.Client;
import java.io.IOException;
import java.util.List;

/**
 * A client at a kind of work.
 *
 * @param name its name in tables
 * @param module its module below {@code benchmarks/clients}, and its package
 * @param type the simple name of its class
 * @param expected what it returns when all is well; 0 if that varies
 */
record Contestant(String name, String module, String type, long expected) {
    JvmProcess start(Setup setup, String baseUrl) throws IOException {
        String contender = "io.runapi.benchmarks." + module + "." + type;
        return new JvmProcess(
                setup, module, List.of(Client.class.getName(), contender, baseUrl, String.valueOf(expected)));
    }
}
