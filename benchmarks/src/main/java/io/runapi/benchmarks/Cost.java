package io.runapi.benchmarks;

/**
 * What a unit of work took in one turn.
 *
 * @param wall nanoseconds
 * @param cpu nanoseconds of the client's whole process
 * @param allocated bytes
 * @param threads threads started
 */
record Cost(double wall, double cpu, double allocated, double threads) {
    /** Reads what a client's process answers. */
    static Cost of(String answer, double units) {
        String[] numbers = answer.split(" ", 4);
        return new Cost(
                Long.parseLong(numbers[0]) / units,
                Long.parseLong(numbers[1]) / units,
                Long.parseLong(numbers[2]) / units,
                Long.parseLong(numbers[3]) / units);
    }
}
