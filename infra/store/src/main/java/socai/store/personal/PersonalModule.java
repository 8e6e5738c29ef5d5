package socai.store.personal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.store.events.KeysAhead;
import socai.store.json.PinnedJson;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets the pinned JSON write and read {@link Personal} values: {@code {"ciphertext":"…","keyVersion":1,"subject":"per-…"}}.
 * The component that holds them, also in an {@code Optional}, a list or a map, carries the {@link Personal.Label} that
 * binds the ciphertext to it.
 */
public final class PersonalModule extends SimpleModule implements KeysAhead {

    private static final long serialVersionUID = 1L;

    private final transient PersonKeys keys;

    public PersonalModule(PersonKeys keys) {
        super("socai-personal");
        this.keys = keys;
        // Without this module, so that a personal value inside another one is refused.
        JsonMapper inner = PinnedJson.mapper();
        addSerializer(new PersonalWriter(keys, inner, null));
        addDeserializer(Personal.class, new PersonalReader(keys, inner));
    }

    @Override
    public void foresee(Set<PersonId> subjects) {
        keys.prefetch(subjects);
    }

    static String noLabel(@Nullable BeanProperty property) {
        return "a personal value is written and read only as a component with a @Personal.Label: " + name(property);
    }

    static String name(@Nullable BeanProperty property) {
        return property == null || property.getMember() == null
                ? "(no component)"
                : property.getMember().getDeclaringClass().getName() + "." + property.getName();
    }
}
