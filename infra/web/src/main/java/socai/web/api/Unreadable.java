package socai.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import socai.spine.write.MalformedText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says which field of a payload is wrong and what it should have been; never the value, which may be somebody's data. */
final class Unreadable {

    private Unreadable() {}

    static BadRequest of(DatabindException e) {
        String path = e.getPath().stream().map(Unreadable::part).collect(Collectors.joining("."));
        String where = path.isEmpty() ? "command" : path;
        if (e.getCause() instanceof IllegalArgumentException wrong && wrong.getMessage() != null) {
            return field(where, wrong.getMessage(), wrong.getMessage());
        }
        if (e instanceof UnrecognizedPropertyException) {
            return field(where, "không có trường này", "there is no such field");
        }
        String message = String.valueOf(e.getOriginalMessage());
        if (message.startsWith("Missing")) {
            return field(where, "còn thiếu", "it is missing");
        }
        if (message.startsWith("Null value")) {
            return field(where, "không được để trống", "it must not be null");
        }
        if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            Class<?> wanted = mismatch.getTargetType();
            return field(where, "cần " + wantedVi(wanted), "wanted is " + wantedEn(wanted));
        }
        return field(where, "sai dạng", "it has the wrong form");
    }

    static BadRequest of(MalformedText malformed) {
        return field(
                malformed.component(),
                "cần " + malformed.wanted().vi(),
                "wanted is " + malformed.wanted().en());
    }

    private static String part(JacksonException.Reference part) {
        return part.getPropertyName() == null ? "[" + part.getIndex() + "]" : part.getPropertyName();
    }

    private static BadRequest field(String where, String vi, String en) {
        return new BadRequest(
                "Trường “" + where + "” không đúng: " + vi + ".",
                "The field “" + where + "” is not right: " + en + ".");
    }

    private static String wantedVi(Class<?> type) {
        return type == String.class
                ? "văn bản"
                : type == boolean.class || type == Boolean.class
                        ? "true hoặc false"
                        : form(type, "số nguyên", "đối tượng", "danh sách");
    }

    private static String wantedEn(Class<?> type) {
        return type == String.class
                ? "a text"
                : type == boolean.class || type == Boolean.class
                        ? "true or false"
                        : form(type, "a whole number", "an object", "a list");
    }

    private static String form(Class<?> type, String number, String object, String list) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining(" | "));
        }
        if (type == LocalDate.class) {
            return "2026-10-16";
        }
        if (type == Instant.class) {
            return "2026-10-16T08:00:00Z";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return number;
        }
        return Iterable.class.isAssignableFrom(type) ? list : object;
    }
}
