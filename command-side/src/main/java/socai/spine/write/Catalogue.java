package socai.spine.write;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import socai.spine.Command;
import socai.spine.DomainEvent;
import socai.spine.Logical;
import socai.spine.StreamType;

/**
 * Every persistent type by its logical name, and every command with its decider. Built from the contexts' tables of
 * contents and the sealed event interfaces, so that a forgotten type fails at the start and not in ten years.
 */
public final class Catalogue {

    private final Map<String, Class<?>> byName = new TreeMap<>();
    private final Map<String, Decider<?, ?, ?>> deciders = new TreeMap<>();
    private final Map<String, StreamType<?, ?>> streams = new TreeMap<>();

    /** @param roots sealed event interfaces, for types that no decider of this installation writes (the journal) */
    public Catalogue(Collection<? extends Context> contexts, List<Class<? extends DomainEvent>> roots) {
        roots.forEach(this::addEvents);
        for (Context context : contexts) {
            for (StreamType<?, ?> type : context.streams()) {
                addStream(type);
            }
            for (Decider<?, ?, ?> decider : context.deciders()) {
                deciders.put(add(decider.command()), decider);
                add(decider.factsType());
                addStream(decider.type());
            }
        }
    }

    private void addStream(StreamType<?, ?> type) {
        StreamType<?, ?> known = streams.putIfAbsent(type.name(), type);
        if (known != null && known != type) {
            throw new IllegalStateException("two stream types are called " + type.name());
        }
        addEvents(type.events());
    }

    private void addEvents(Class<?> sealed) {
        Class<?>[] permitted = sealed.getPermittedSubclasses();
        if (permitted == null) {
            add(sealed);
            return;
        }
        Stream.of(permitted).forEach(this::addEvents);
    }

    private String add(Class<?> type) {
        String name = nameOf(type);
        Class<?> known = byName.putIfAbsent(name, type);
        if (known != null && known != type) {
            throw new IllegalStateException("two types are called " + name + ": " + known + " and " + type);
        }
        return name;
    }

    public static String nameOf(Class<?> type) {
        if (type == Decider.NoFacts.class) {
            return "spine.NoFacts";
        }
        Logical logical = type.getAnnotation(Logical.class);
        if (logical == null) {
            throw new IllegalStateException(type.getName() + " has no logical name");
        }
        return logical.value();
    }

    /** The revision with which a type is written today. */
    public static int revisionOf(Class<?> type) {
        Logical logical = type.getAnnotation(Logical.class);
        return logical == null ? 1 : logical.revision();
    }

    /** @throws IllegalStateException for a name nobody declared: reading on would silently lose history */
    public Class<?> classOf(String name) {
        Class<?> type = byName.get(name);
        if (type == null) {
            throw new IllegalStateException("unknown logical name " + name);
        }
        return type;
    }

    /** The decider of a command by its logical name, or null when there is none. */
    public @Nullable Decider<?, ?, ?> decider(String name) {
        return deciders.get(name);
    }

    @SuppressWarnings("unchecked")
    public <C extends Command> Decider<C, Object, Record> deciderOf(C command) {
        Decider<?, ?, ?> decider = deciders.get(nameOf(command.getClass()));
        if (decider == null) {
            throw new IllegalArgumentException(
                    "no decider for " + command.getClass().getName());
        }
        return (Decider<C, Object, Record>) decider;
    }

    public Map<String, Decider<?, ?, ?>> deciders() {
        return Map.copyOf(deciders);
    }

    public Map<String, Class<?>> types() {
        return Map.copyOf(byName);
    }

    /** The stream type with this name in the store, or null for the journal. */
    public @Nullable StreamType<?, ?> stream(String name) {
        return streams.get(name);
    }

    public Collection<StreamType<?, ?>> streams() {
        return List.copyOf(streams.values());
    }
}
