package io.runapi.benchmarks;

import io.runapi.benchmarks.scale.Scale;
import java.io.IOException;
import java.util.List;

/** What one client does when much is asked of it; its processes print their own tables. */
final class ScaleBenchmark implements Benchmark {
    private final String name;

    ScaleBenchmark(String name) {
        this.name = name;
    }

    @Override
    public List<Table> measure(Setup setup) throws IOException, InterruptedException {
        if (!Scale.run(name, setup.jdk().home())) {
            throw new TargetMissed(name);
        }
        return List.of();
    }
}
