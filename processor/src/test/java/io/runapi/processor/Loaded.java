package io.runapi.processor;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;

/** Compiled classes, loaded, and the static methods of {@code demo.Probe} among them. */
final class Loaded {
    private final Class<?> probe;

    /** From bytes by binary name. */
    Loaded(Map<String, byte[]> classes) throws ClassNotFoundException {
        ClassLoader loader = new ClassLoader(Loaded.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = classes.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
        probe = loader.loadClass("demo.Probe");
    }

    /** Calls a method, throwing what it throws. */
    String call(String name, Object... arguments) {
        for (Method method : probe.getMethods()) {
            if (method.getName().equals(name)) {
                try {
                    return (String) method.invoke(null, arguments);
                } catch (InvocationTargetException e) {
                    if (e.getCause() instanceof RuntimeException cause) {
                        throw cause;
                    }
                    throw new AssertionError(e.getCause());
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
        throw new AssertionError(name);
    }
}
