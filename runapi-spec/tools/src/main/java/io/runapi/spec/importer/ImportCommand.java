package io.runapi.spec.importer;

import io.runapi.spec.contract.ContractException;
import io.runapi.spec.description.DescriptionException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * {@code ImportCommand OPENAPI CONTRACT DATE [FORMER]} brings the description in a directory up to date with a
 * contract. Words that the former glossary said are taken from the glossary again; otherwise what stands in a file
 * stays.
 */
public final class ImportCommand {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private ImportCommand() {}

    public static void main(String[] arguments) throws IOException {
        int status = run(List.of(arguments), System.out, System.err);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** The exit code: 0, or 1 if nothing was written. */
    static int run(List<String> arguments, PrintStream out, PrintStream err) throws IOException {
        if (arguments.size() < 3
                || !DATE.matcher(arguments.get(2)).matches()
                || !Files.isRegularFile(Path.of(arguments.get(1)))) {
            err.println("Nothing was imported: there has to be a contract and its date."
                    + "\n    accepted: -Dcontract=FILE -Ddate=YYYY-MM-DD");
            return 1;
        }
        try {
            Importer.Outcome outcome = Importer.prepare(
                    Path.of(arguments.get(0)),
                    Path.of(arguments.get(1)),
                    arguments.get(2),
                    Path.of(arguments.size() > 3 ? arguments.get(3) : "none"));
            List<Path> written = FileUpdate.write(outcome.texts());
            outcome.warnings().forEach(warning -> err.println("warning: " + warning));
            outcome.needs().forEach(err::println);
            outcome.changes().forEach(out::println);
            out.println(written.isEmpty() ? "Nothing changed." : written.size() + " files written.");
            return 0;
        } catch (ContractException e) {
            err.println(e.getMessage());
            int count = e.problems().size();
            err.println(count + (count == 1 ? " problem" : " problems") + "; nothing was written.");
        } catch (DescriptionException e) {
            err.println(e.getMessage());
            err.println("Nothing was written.");
        }
        return 1;
    }
}
