package socai.app.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import socai.spine.read.Sentences;

/** Every constant that an event, a command or its facts can hold has a name for people in both languages. */
class EnumLabelsTest {

    private final Set<Class<?>> seen = new HashSet<>();
    private final List<Enum<?>> constants = new ArrayList<>();

    private void reach(Type type) {
        if (type instanceof ParameterizedType generic) {
            reach(generic.getRawType());
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::reach);
        } else if (type instanceof Class<?> plain && plain.getName().startsWith("socai.") && seen.add(plain)) {
            if (plain.isEnum()) {
                Arrays.stream(plain.getEnumConstants())
                        .map(each -> (Enum<?>) each)
                        .forEach(constants::add);
            } else if (plain.isRecord()) {
                for (RecordComponent component : plain.getRecordComponents()) {
                    reach(component.getGenericType());
                }
            }
        }
    }

    @Test
    void every_constant_is_called_something_in_both_languages() {
        Golden.TYPES.values().forEach(this::reach);

        assertThat(constants).hasSizeGreaterThan(60);
        TreeSet<String> unnamed = new TreeSet<>();
        for (Enum<?> constant : constants) {
            for (String language : List.of("vi", "en")) {
                if (Sentences.packaged().label(constant, language).equals(constant.name())) {
                    unnamed.add(constant.getDeclaringClass().getSimpleName() + "." + constant.name() + " " + language);
                }
            }
        }
        assertThat(unnamed).isEmpty();
    }
}
