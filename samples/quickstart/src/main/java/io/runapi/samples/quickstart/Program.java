package io.runapi.samples.quickstart;

import io.runapi.RunApi;
import io.runapi.error.RunApiException;
import java.io.IOException;

/** One program on the terminal: finds a place to send its calls to, and says in a line what went wrong. */
@FunctionalInterface
interface Program {
    void show(RunApi runapi, Printer out) throws IOException;

    /** Runs a program and ends the process if it fails, as scripts expect. */
    static void run(String[] args, Program program) {
        Printer out = new Printer(System.out);
        try (Place place = Place.of(args);
                RunApi runapi = place.connect()) {
            out.paragraph(place.describe());
            program.show(runapi, out);
        } catch (RunApiException | IOException e) {
            System.out.flush();
            System.err.println(System.lineSeparator() + e.getMessage());
            System.exit(1);
        }
    }
}
