package io.runapi.testkit.calls;

interface Shooter<R> {
    R shoot(String prompt, int durationSeconds);

    default R shoot(String prompt) {
        return shoot(prompt, 5);
    }
}
