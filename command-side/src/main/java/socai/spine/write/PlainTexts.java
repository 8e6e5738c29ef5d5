package socai.spine.write;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socai.spine.Act;
import socai.spine.Personal;
import socai.spine.Plain;
import socai.spine.TextForm;

/** Holds the plain texts of a command, and of the act around it, to the forms that their components declare. */
public final class PlainTexts {

    /**
     * A component with a form, or one below which there is such a component.
     *
     * @param needed the number of a paper that is not optional: without it nobody finds the paper again
     */
    private record Part(
            String name, Method accessor, @Nullable TextForm form, boolean needed) {}

    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            List<Part> parts = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                Plain plain = component.getAnnotation(Plain.class);
                if (plain != null || leadsOn(component.getGenericType())) {
                    Method accessor = component.getAccessor();
                    accessor.setAccessible(true);
                    TextForm form = plain == null ? null : plain.value();
                    boolean needed = form == TextForm.NUMBER && component.getType() == String.class;
                    parts.add(new Part(component.getName(), accessor, form, needed));
                }
            }
            return List.copyOf(parts);
        }
    };

    private PlainTexts() {}

    /** @throws MalformedText when a text does not have the form of its component, or a number is left out */
    public static void check(Submission submission) {
        record(submission.command(), "");
        Act act = submission.act();
        act.paper().ifPresent(paper -> record(paper, "paper."));
    }

    private static void record(Object holder, String path) {
        for (Part part : PARTS.get(holder.getClass())) {
            value(part, read(part, holder), path + part.name());
        }
    }

    private static void value(Part part, @Nullable Object value, String path) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(inner -> value(part, inner, path));
        } else if (value instanceof Collection<?> many) {
            many.forEach(inner -> value(part, inner, path));
        } else if (value instanceof String text) {
            if (part.form() != null && (!part.form().admits(text) || (part.needed() && text.isBlank()))) {
                throw new MalformedText(path, part.form());
            }
        } else if (value instanceof Record inner) {
            record(inner, path + ".");
        }
    }

    private static @Nullable Object read(Part part, Object holder) {
        try {
            return part.accessor().invoke(holder);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(part.accessor().toString(), e);
        }
    }

    private static boolean leadsOn(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() != Personal.class
                    && Arrays.stream(generic.getActualTypeArguments()).anyMatch(PlainTexts::leadsOn);
        }
        return type instanceof Class<?> plain
                && plain.isRecord()
                && !PARTS.get(plain).isEmpty();
    }
}
