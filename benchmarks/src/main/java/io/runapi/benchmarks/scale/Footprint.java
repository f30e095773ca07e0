package io.runapi.benchmarks.scale;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Set;
import java.util.TreeSet;

/** What this process holds. */
final class Footprint {
    private Footprint() {}

    /** Bytes that live on the heap. */
    static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Open files, sockets among them; -1 where the system does not tell. */
    static long files() {
        return system() instanceof UnixOperatingSystemMXBean unix ? unix.getOpenFileDescriptorCount() : -1;
    }

    /** Nanoseconds of processor time that this process took so far. */
    static long cpu() {
        return system().getProcessCpuTime();
    }

    private static OperatingSystemMXBean system() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    }

    /** Names of the threads that run Java; virtual ones are none. */
    static Set<String> threads() {
        ThreadGroup root = Thread.currentThread().getThreadGroup();
        while (root.getParent() != null) {
            root = root.getParent();
        }
        Thread[] threads = new Thread[root.activeCount() + 100];
        int count = root.enumerate(threads);
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            names.add(threads[i].getName() + " #" + threads[i].getId());
        }
        return names;
    }

    static String megabytes(long bytes) {
        return "%.1f MB".formatted(bytes / 1e6);
    }
}
