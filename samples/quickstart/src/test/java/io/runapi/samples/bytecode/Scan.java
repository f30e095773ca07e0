package io.runapi.samples.bytecode;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads classes and lists what in their code is {@link Forbidden}. */
final class Scan extends ClassVisitor {
    private static final int API = Opcodes.ASM9;

    private final List<String> found = new ArrayList<>();
    private int classes;
    private String current = "";

    Scan() {
        super(API);
    }

    /** Reads all classes of a folder or jar. */
    Scan all(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            tree(place);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                tree(jar.getPath("/"));
            }
        }
        return this;
    }

    private void tree(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                one(Files.readAllBytes(file));
            }
        }
    }

    Scan one(byte[] bytes) {
        new ClassReader(bytes).accept(this, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        classes++;
        return this;
    }

    /** Where and what, {@code io/runapi/X.method uses java/lang/Class.forName}. */
    List<String> found() {
        return found;
    }

    int classes() {
        return classes;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
        current = name;
        type(name, parent == null ? "java/lang/Object" : parent);
        for (String implemented : interfaces) {
            type(name, implemented);
        }
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] exceptions) {
        String at = current + "." + name;
        return new MethodVisitor(API) {
            @Override
            public void visitMethodInsn(int opcode, String owner, String called, String type, boolean isInterface) {
                call(at, owner, called);
            }

            @Override
            public void visitFieldInsn(int opcode, String owner, String field, String type) {
                type(at, owner);
            }

            @Override
            public void visitTypeInsn(int opcode, String type) {
                type(at, type);
            }

            @Override
            public void visitLdcInsn(Object value) {
                constant(at, value);
            }

            @Override
            public void visitInvokeDynamicInsn(String name, String type, Handle bootstrap, Object... arguments) {
                bootstrap(at, bootstrap, arguments);
            }
        };
    }

    private void bootstrap(String at, Handle bootstrap, Object... arguments) {
        if (Forbidden.bootstrap(bootstrap.getOwner())) {
            found.add(at + " uses " + bootstrap.getOwner() + "." + bootstrap.getName());
        }
        for (Object argument : arguments) {
            constant(at, argument);
        }
    }

    private void constant(String at, Object value) {
        if (value instanceof Handle handle) {
            call(at, handle.getOwner(), handle.getName());
        } else if (value instanceof ConstantDynamic dynamic) {
            bootstrap(at, dynamic.getBootstrapMethod());
        } else if (value instanceof Type type && type.getSort() == Type.OBJECT) {
            type(at, type.getInternalName());
        }
    }

    private void call(String at, String owner, String name) {
        if (Forbidden.type(owner) || Forbidden.method(owner, name)) {
            found.add(at + " uses " + owner + "." + name);
        }
    }

    private void type(String at, String name) {
        if (Forbidden.type(name)) {
            found.add(at + " uses " + name);
        }
    }
}
