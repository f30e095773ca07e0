package io.runapi.samples.bytecode;

import java.io.InputStream;
import java.io.ObjectInputStream;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Proxy;
import java.util.ServiceLoader;
import java.util.function.Function;

/** Does what no class of ours may do; never run. */
final class Reflecting {
    private int field;

    Object byName(String name) throws Exception {
        return Class.forName(name).getDeclaredConstructor().newInstance();
    }

    Object byLoader(String name) throws Exception {
        return Reflecting.class.getClassLoader().loadClass(name);
    }

    Object proxy() {
        return Proxy.newProxyInstance(null, new Class<?>[] {Runnable.class}, (self, method, arguments) -> null);
    }

    Object call() throws Exception {
        return Reflecting.class.getDeclaredMethod("call").invoke(this);
    }

    Object handle() throws Exception {
        return MethodHandles.lookup().findVarHandle(Reflecting.class, "field", int.class);
    }

    Object service() {
        return ServiceLoader.load(Runnable.class).iterator().next();
    }

    Object serialized(InputStream in) throws Exception {
        return new ObjectInputStream(in).readObject();
    }

    InputStream resource() {
        return Reflecting.class.getResourceAsStream("words.txt");
    }

    Function<String, InputStream> reference() {
        return Reflecting.class::getResourceAsStream;
    }

    int field() {
        return field;
    }
}
