package io.runapi.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** From the start of a JVM until its program has printed the first answer; the median of turns. */
final class ColdStartBenchmark implements Benchmark {
    private static final String WITH_ARCHIVE = ", with archive";
    private static final int FIRST_WITH_CACHE = 25;

    private static final Program FLOOR = new Program(CostTable.FLOOR, "floor", "HttpClientFirstAnswer");
    private static final Program OURS = new Program(CostTable.OURS, "runapi", "RunApiFirstAnswer");
    private static final Program OPENAI = new Program(CostTable.OPENAI, "openai", "OpenAiFirstAnswer");

    @Override
    public List<Table> measure(Setup setup) throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("archives");
        try (ServerProcess server = new ServerProcess(setup)) {
            String baseUrl = server.baseUrl("plain");
            List<Program> programs = new ArrayList<>(List.of(
                    FLOOR,
                    OURS,
                    OPENAI,
                    new Program("langchain4j", "langchain4j", "LangChainFirstAnswer"),
                    new Program("OpenAPI Generator", "generated", "GeneratedFirstAnswer")));
            for (Program program : List.of(FLOOR, OURS, OPENAI)) {
                programs.add(archived(setup, program, directory.resolve(program.module()), baseUrl));
            }
            ByName<List<Program.Start>> starts = new ByName<>();
            for (int turn = 0; turn < setup.turns(); turn++) {
                for (Program program : programs) {
                    starts.getOrBegin(program.name(), ArrayList::new).add(program.run(setup, baseUrl));
                }
            }
            Table table = new Table(
                    "program", "wall, ms", "CPU, ms", "memory, MB", "classes", "wall to floor", "wall to openai-java");
            for (Program program : programs) {
                List<Program.Start> all = starts.get(program.name());
                table.add(
                        program.name(),
                        "%.0f".formatted(wall(all) / 1e6),
                        "%.0f"
                                .formatted(Median.of(all.stream()
                                                .map(Program.Start::cpu)
                                                .toList())
                                        / 1e6),
                        "%.0f"
                                .formatted(Median.of(all.stream()
                                                .map(Program.Start::memory)
                                                .toList())
                                        / 1e6),
                        String.valueOf(program.classes(setup, baseUrl)),
                        "%.2f".formatted(ratio(all, starts.get(CostTable.FLOOR))),
                        "%.2f".formatted(ratio(all, starts.get(CostTable.OPENAI))));
            }
            List<Program.Start> ours = starts.get(CostTable.OURS);
            List<Program.Start> archived = starts.get(CostTable.OURS + WITH_ARCHIVE);
            return List.of(
                    table,
                    new Targets()
                            .atMost("wall, times the floor's", ratio(ours, starts.get(CostTable.FLOOR)), 1.08)
                            .atMost(
                                    "wall with an archive, times openai-java's",
                                    ratio(archived, starts.get(CostTable.OPENAI)),
                                    0.35)
                            .table());
        }
    }

    /** The same program with an archive of its classes, which this makes: an AOT cache where the JDK knows them. */
    private static Program archived(Setup setup, Program program, Path archive, String baseUrl)
            throws IOException, InterruptedException {
        if (setup.jdk().feature() >= FIRST_WITH_CACHE) {
            program.with("", "-XX:AOTCacheOutput=" + archive, "-Xlog:aot*=off").run(setup, baseUrl);
            return program.with(WITH_ARCHIVE, "-XX:AOTCache=" + archive);
        }
        program.with("", "-XX:ArchiveClassesAtExit=" + archive, "-Xlog:cds*=off")
                .run(setup, baseUrl);
        return program.with(WITH_ARCHIVE, "-XX:SharedArchiveFile=" + archive);
    }

    private static double wall(List<Program.Start> starts) {
        return Median.of(starts.stream().map(Program.Start::wall).toList());
    }

    private static double ratio(List<Program.Start> starts, List<Program.Start> others) {
        List<Double> ratios = new ArrayList<>();
        for (int turn = 0; turn < starts.size(); turn++) {
            ratios.add(starts.get(turn).wall() / others.get(turn).wall());
        }
        return Median.of(ratios);
    }
}
