package io.runapi.benchmarks.client;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** What this process has used since a moment. */
final class Meter {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Counts threads that have ended, too; since JDK 21. */
    private static final @Nullable Method TOTAL_ALLOCATED = totalAllocated();

    private final long wall = System.nanoTime();
    private final long cpu = SYSTEM.getProcessCpuTime();
    private final long allocated = allocated();
    private final long threads = THREADS.getTotalStartedThreadCount();

    /** Wall time and CPU in nanoseconds, bytes allocated, threads started. */
    String used() {
        return (System.nanoTime() - wall) + " " + (SYSTEM.getProcessCpuTime() - cpu) + " " + (allocated() - allocated)
                + " " + (THREADS.getTotalStartedThreadCount() - threads);
    }

    private static long allocated() {
        try {
            if (TOTAL_ALLOCATED != null) {
                return (long) TOTAL_ALLOCATED.invoke(THREADS);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        long sum = 0;
        for (long bytes : THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds())) {
            sum += Math.max(bytes, 0);
        }
        return sum;
    }

    private static @Nullable Method totalAllocated() {
        try {
            return ThreadMXBean.class.getMethod("getTotalThreadAllocatedBytes");
        } catch (NoSuchMethodException e) {
            return null;
        }
    }
}
