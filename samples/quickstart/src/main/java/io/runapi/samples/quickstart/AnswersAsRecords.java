package io.runapi.samples.quickstart;

import io.runapi.RunApi;
import io.runapi.samples.quickstart.CityGuide.Sight;
import java.util.stream.Stream;

/** Shows: answers of a chat model as records, whole and one by one while they are written. */
final class AnswersAsRecords {
    private AnswersAsRecords() {}

    public static void main(String[] args) {
        Program.run(args, AnswersAsRecords::show);
    }

    static void show(RunApi runapi, Printer out) {
        CityGuide guide = new CityGuideClient(runapi);
        out.paragraph(guide.describe("Lisbon").toString());
        try (Stream<Sight> sights = guide.sights("Lisbon")) {
            sights.limit(3).forEach(sight -> out.paragraph(sight.toString()));
        }
    }
}
