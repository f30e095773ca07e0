package io.runapi.task;

import java.time.Duration;

/**
 * One look at a task.
 *
 * @param ref the task
 * @param status where it stands
 * @param elapsed time since the wait began
 */
public record TaskProgress(TaskRef ref, TaskStatus status, Duration elapsed) {}
