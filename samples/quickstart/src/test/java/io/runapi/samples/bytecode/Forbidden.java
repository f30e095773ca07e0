package io.runapi.samples.bytecode;

import java.util.Set;

/** What no class of ours may use: all that finds its target at run time, by name, where no compiler looks. */
final class Forbidden {
    private static final String LOOKUP = "java/lang/invoke/MethodHandles$Lookup";

    /** Types of which any use is one too many. */
    private static final Set<String> TYPES = Set.of(
            "java/io/ObjectInputStream",
            "java/lang/invoke/MethodHandleProxies",
            "java/util/ResourceBundle",
            "java/util/ServiceLoader",
            "jdk/internal/misc/Unsafe",
            "sun/misc/Unsafe");

    /** Methods of {@link Class} that do no more than the compiler knows. */
    private static final Set<String> OF_CLASSES = Set.of(
            "cast",
            "desiredAssertionStatus",
            "equals",
            "getCanonicalName",
            "getName",
            "getSimpleName",
            "getTypeName",
            "hashCode",
            "isInstance",
            "toString");

    /** What javac and ECJ themselves let the JVM call for lambdas, records, texts and switches. */
    private static final Set<String> BOOTSTRAPS = Set.of(
            "java/lang/invoke/LambdaMetafactory",
            "java/lang/invoke/StringConcatFactory",
            "java/lang/runtime/ObjectMethods",
            "java/lang/runtime/SwitchBootstraps");

    private Forbidden() {}

    static boolean type(String name) {
        return TYPES.contains(name) || name.startsWith("java/lang/reflect/");
    }

    static boolean method(String owner, String name) {
        return switch (owner) {
            case "java/lang/Class" -> !OF_CLASSES.contains(name);
            case "java/lang/ClassLoader", "java/lang/Module" -> true;
            case LOOKUP -> true;
            // Eight bytes of an array at a time: it has no target that a name would find.
            case "java/lang/invoke/MethodHandles" -> !name.equals("byteArrayViewVarHandle");
            default -> name.equals("newUpdater") && owner.startsWith("java/util/concurrent/atomic/");
        };
    }

    static boolean bootstrap(String owner) {
        return !BOOTSTRAPS.contains(owner);
    }
}
