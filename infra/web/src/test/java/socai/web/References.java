package socai.web;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import socai.membership.read.search.PersonStatus;
import socai.membership.read.search.SearchPeople;

/** The components of commands that name a thing by its id, whatever a form makes of them. */
final class References {

    private References() {}

    private static Stream<RecordComponent> all(Class<?> command) {
        return Arrays.stream(command.getRecordComponents())
                .filter(component -> prefix(type(component)).isPresent());
    }

    private static Class<?> type(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType optional
                        && optional.getRawType() == Optional.class
                        && optional.getActualTypeArguments()[0] instanceof Class<?> inner
                ? inner
                : component.getType();
    }

    private static Optional<String> prefix(Class<?> id) {
        try {
            return Optional.of(String.valueOf(id.getField("PREFIX").get(null)));
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }

    /** One of each, as a question. */
    static String of(Class<?> command) {
        return all(command)
                .map(component -> "&" + component.getName() + "="
                        + prefix(type(component)).orElseThrow() + "-x")
                .collect(Collectors.joining());
    }

    /** Those that a form lets somebody type. */
    static List<String> typed(Class<?> command, String form) {
        return all(command)
                .map(RecordComponent::getName)
                .filter(name -> Pattern.compile(
                                "<(input (?!type=\"(hidden|checkbox)\")|textarea )[^>]*name=\"" + name + "\"")
                        .matcher(form)
                        .find())
                .toList();
    }

    /** One who may be put forward, and one whose file is open. */
    static SearchPeople.Result found() {
        return new SearchPeople.Result(
                2,
                40,
                true,
                List.of(
                        line("per-anh", "Lê Minh Anh", Optional.empty()),
                        line("per-binh", "Lê Văn Bình", Optional.of("adm-0187"))),
                List.of(),
                List.of());
    }

    private static SearchPeople.Line line(String id, String name, Optional<String> dossier) {
        return new SearchPeople.Line(
                id,
                name,
                Optional.of(LocalDate.of(2001, 3, 14)),
                "org-khu-pho-3",
                "Chi bộ Khu phố 3",
                Optional.empty(),
                PersonStatus.CANDIDATE,
                "Quần chúng",
                dossier.map(any -> "Đang lập hồ sơ"),
                Optional.empty(),
                dossier,
                Optional.empty());
    }
}
