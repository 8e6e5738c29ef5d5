package socai.web.api;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import socai.spine.CommandId;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.read.Page;
import socai.spine.read.Within;
import socai.web.RecordYears;

/** Makes a query record out of the parameters of an address; what does not fit is named. */
final class QueryParameters {

    private QueryParameters() {}

    static <Q> Q read(Class<Q> query, Map<String, String> parameters) {
        RecordComponent[] components = query.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(component, parameters))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<Q> constructor = query.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new BadRequest(
                    "Tham số không đúng: " + e.getTargetException().getMessage(),
                    "The parameters are not right: " + e.getTargetException().getMessage());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a query is a record: " + query, e);
        }
    }

    /** A misspelt filter would otherwise be a wider answer than was asked for. */
    static void refuseUnknown(Class<?> query, Map<String, String> parameters) {
        Set<String> unknown = new TreeSet<>(parameters.keySet());
        for (RecordComponent component : query.getRecordComponents()) {
            if (component.getType() == Page.class) {
                unknown.removeAll(Set.of("page", "size"));
            } else if (component.getType() == Within.class) {
                unknown.removeAll(Set.of("stream", "organisation"));
            } else {
                unknown.remove(component.getName());
            }
        }
        if (!unknown.isEmpty()) {
            throw new BadRequest("Không có tham số " + unknown + ".", "There is no parameter " + unknown + ".");
        }
    }

    /** A question about a day is about today unless it says otherwise. */
    static boolean needsDate(Class<?> query) {
        return Arrays.stream(query.getRecordComponents())
                .anyMatch(component -> component.getName().equals("date") && component.getType() == LocalDate.class);
    }

    private static Object value(RecordComponent component, Map<String, String> parameters) {
        if (component.getType() == Page.class) {
            return page(parameters);
        }
        if (component.getType() == Within.class) {
            return within(parameters);
        }
        @Nullable String text = parameters.get(component.getName());
        if (component.getType() == Optional.class) {
            Type inner = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            return text == null || text.isBlank()
                    ? Optional.empty()
                    : Optional.of(parse(component.getName(), (Class<?>) inner, text));
        }
        if (text == null || text.isBlank()) {
            throw new BadRequest(
                    "Thiếu tham số “" + component.getName() + "”.",
                    "The parameter “" + component.getName() + "” is missing.");
        }
        return parse(component.getName(), component.getType(), text);
    }

    private static Page page(Map<String, String> parameters) {
        try {
            return new Page(
                    Integer.parseInt(parameters.getOrDefault("page", "0")),
                    Integer.parseInt(parameters.getOrDefault("size", "50")));
        } catch (IllegalArgumentException e) {
            throw new BadRequest(
                    "“page” từ 0, “size” từ 1 đến " + Page.MOST + ".",
                    "“page” from 0, “size” from 1 to " + Page.MOST + ".");
        }
    }

    private static Within within(Map<String, String> parameters) {
        try {
            return new Within(
                    Optional.ofNullable(parameters.get("stream")),
                    Optional.ofNullable(parameters.get("organisation")).map(OrganisationId::of));
        } catch (IllegalArgumentException e) {
            throw new BadRequest(
                    "Cho biết “stream” hoặc “organisation”, một trong hai.", "Give either “stream” or “organisation”.");
        }
    }

    private static Object parse(String name, Class<?> type, String text) {
        try {
            if (type == String.class) {
                return text;
            } else if (type == int.class || type == Integer.class) {
                return year(name, Integer.parseInt(text));
            } else if (type == Boolean.class || type == boolean.class) {
                return bool(text);
            } else if (type == LocalDate.class) {
                return day(LocalDate.parse(text));
            } else if (type == Instant.class) {
                Instant instant = Instant.parse(text);
                day(LocalDate.ofInstant(instant, ZoneOffset.UTC));
                return instant;
            } else if (type == OrganisationId.class) {
                return OrganisationId.of(text);
            } else if (type == PersonId.class) {
                return PersonId.of(text);
            } else if (type == CommandId.class) {
                return CommandId.of(text);
            } else if (type.isEnum()) {
                return constant(type, text);
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new BadRequest(
                    "Tham số “" + name + "” không đúng, cần: " + wanted(type) + ".",
                    "The parameter “" + name + "” is not right, wanted: " + wanted(type) + ".");
        }
        throw new IllegalStateException("no parameter can be read as " + type);
    }

    /** @throws DateTimeException for a day with which the database cannot reckon */
    private static LocalDate day(LocalDate day) {
        if (!RecordYears.has(day)) {
            throw new DateTimeException("no record speaks of " + day.getYear());
        }
        return day;
    }

    private static int year(String name, int number) {
        if (name.equals("year") && !RecordYears.has(number)) {
            throw new DateTimeException("no record speaks of " + number);
        }
        return number;
    }

    private static Boolean bool(String text) {
        if (!List.of("true", "false").contains(text)) {
            throw new IllegalArgumentException(text);
        }
        return Boolean.valueOf(text);
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> ((Enum<?>) each).name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static String wanted(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.toString(type.getEnumConstants());
        }
        return switch (type.getSimpleName()) {
            case "LocalDate" -> "2026-11-23";
            case "Instant" -> "2026-11-23T08:00:00Z";
            case "OrganisationId" -> "org-…";
            case "PersonId" -> "per-…";
            case "CommandId" -> "UUID";
            default -> type.getSimpleName();
        };
    }
}
