package io.runapi.benchmarks;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A JVM that answers lines with lines. */
final class JvmProcess implements AutoCloseable {
    private final Process process;
    private final BufferedWriter orders;
    private final BufferedReader answers;

    JvmProcess(Setup setup, String module, List<String> command) throws IOException {
        List<String> line = new ArrayList<>();
        line.add(setup.jdk().java());
        line.add("-classpath");
        line.add(ClassPath.text(ClassPath.of(setup, module)));
        line.addAll(command);
        process = new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        orders = process.outputWriter();
        answers = process.inputReader();
    }

    String ask(String order) throws IOException {
        orders.write(order + "\n");
        orders.flush();
        return answer();
    }

    String answer() throws IOException {
        String answer = answers.readLine();
        if (answer == null) {
            throw new IOException("the process has ended: its errors stand above");
        }
        return answer;
    }

    /** It ends when nothing more can be asked. */
    @Override
    public void close() throws IOException {
        orders.close();
        process.destroy();
    }
}
