package socai.app.walls;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;

/** Which methods lead to which, read from the compiled classes: what a decision can reach is what it may judge by. */
final class CallGraph {

    /** A method that is called, or a field that is read ({@code descriptor} is its type then). */
    record Reference(String owner, String name, String descriptor) {}

    /** What stands in a body, in its order. */
    record Body(List<Object> steps) {
        List<Reference> references() {
            return steps.stream()
                    .filter(Reference.class::isInstance)
                    .map(Reference.class::cast)
                    .toList();
        }

        List<String> strings() {
            return steps.stream()
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .toList();
        }
    }

    private record Compiled(List<String> parents, Map<String, Body> bodies) {}

    private final Map<String, Compiled> known = new HashMap<>();

    /** All bodies that can be reached from these methods of a class without leaving the writing side. */
    Set<Body> reachable(Class<?> start, String... methods) {
        String own = internal(start);
        Set<String> family = new LinkedHashSet<>(family(own));
        Set<Body> found = new LinkedHashSet<>();
        List<Body> open = new ArrayList<>();
        for (String name : methods) {
            compiled(own).bodies().forEach((key, body) -> {
                if (key.startsWith(name + "(")) {
                    open.add(body);
                }
            });
            body(own, name).ifPresent(open::add);
        }
        while (!open.isEmpty()) {
            Body body = open.removeLast();
            if (found.add(body)) {
                for (Reference reference : body.references()) {
                    if (reference.owner().contains("/write/") && !isRule(reference.owner())) {
                        String from = family.contains(reference.owner()) ? own : reference.owner();
                        find(from, reference.name() + reference.descriptor()).ifPresent(open::add);
                    }
                }
            }
        }
        return found;
    }

    /** The body of the only method of this name, in the class or above it. */
    Optional<Body> body(String owner, String name) {
        return family(owner).stream()
                .flatMap(type -> compiled(type).bodies().entrySet().stream())
                .filter(method -> method.getKey().startsWith(name + "("))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    boolean isRule(String owner) {
        return !owner.equals("socai/spine/Rule") && family(owner).contains("socai/spine/Rule");
    }

    static String internal(Class<?> type) {
        return type.getName().replace('.', '/');
    }

    private Optional<Body> find(String owner, String method) {
        return family(owner).stream()
                .map(type -> Optional.ofNullable(compiled(type).bodies().get(method)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The class, its parents and their parents, as far as they are ours. */
    private List<String> family(String owner) {
        if (!owner.startsWith("socai/")) {
            return List.of();
        }
        List<String> all = new ArrayList<>(List.of(owner));
        compiled(owner).parents().forEach(parent -> all.addAll(family(parent)));
        return all;
    }

    private Compiled compiled(String name) {
        Compiled there = known.get(name);
        if (there == null) {
            there = read(name);
            known.put(name, there);
        }
        return there;
    }

    private static Compiled read(String name) {
        List<String> parents = new ArrayList<>();
        Map<String, Body> bodies = new HashMap<>();
        try (InputStream file = CallGraph.class.getClassLoader().getResourceAsStream(name + ".class")) {
            if (file == null) {
                throw new IllegalStateException("no class " + name);
            }
            new ClassReader(file).accept(new Reader(parents, bodies), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Compiled(parents, bodies);
    }

    private static final class Reader extends ClassVisitor {
        private final List<String> parents;
        private final Map<String, Body> bodies;

        Reader(List<String> parents, Map<String, Body> bodies) {
            super(Opcodes.ASM9);
            this.parents = parents;
            this.bodies = bodies;
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            Stream.concat(Stream.of(parent), Arrays.stream(interfaces)).forEach(parents::add);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] thrown) {
            List<Object> steps = new ArrayList<>();
            if ((access & Opcodes.ACC_ABSTRACT) == 0) {
                bodies.put(name + descriptor, new Body(steps));
            }
            return new Steps(steps);
        }
    }

    private static final class Steps extends MethodVisitor {
        private final List<Object> steps;

        Steps(List<Object> steps) {
            super(Opcodes.ASM9);
            this.steps = steps;
        }

        @Override
        public void visitMethodInsn(int code, String owner, String name, String descriptor, boolean ofInterface) {
            steps.add(new Reference(owner, name, descriptor));
        }

        @Override
        public void visitFieldInsn(int code, String owner, String name, String descriptor) {
            steps.add(new Reference(owner, name, descriptor));
        }

        @Override
        public void visitLdcInsn(Object value) {
            if (value instanceof String text) {
                steps.add(text);
            }
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            for (Object argument : arguments) {
                if (argument instanceof Handle handle) {
                    steps.add(new Reference(handle.getOwner(), handle.getName(), handle.getDesc()));
                }
            }
        }
    }
}
