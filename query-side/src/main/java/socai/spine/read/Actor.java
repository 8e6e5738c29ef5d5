package socai.spine.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import socai.spine.Metadata;
import socai.spine.OfficeKind;

/**
 * Who acted, in which office of which organisation, in words. The installation itself has no person; of what was done
 * without a name only the organisation is told.
 */
public record Actor(Optional<String> personId, String person, String office, String organisation) {

    /** From the metadata of what was recorded. What no person did is the installation's, named once. */
    public static Actor of(Map<String, String> metadata, Shown shown) {
        Optional<String> person = Optional.ofNullable(metadata.get(Metadata.PERSON));
        Optional<String> office = Optional.ofNullable(metadata.get(Metadata.OFFICE));
        Optional<String> organisation = Optional.ofNullable(metadata.get(Metadata.ORGANISATION));
        if (person.isEmpty() && office.equals(Optional.of(OfficeKind.UNNAMED.name()))) {
            return new Actor(
                    person,
                    shown.of(OfficeKind.UNNAMED),
                    "",
                    organisation.map(shown::name).orElse(""));
        }
        if (person.isEmpty() && office.equals(Optional.of(OfficeKind.SYSTEM.name()))) {
            return new Actor(
                    person,
                    shown.word("system"),
                    "",
                    organisation.flatMap(shown::named).orElse(""));
        }
        return new Actor(
                person,
                person.map(shown::name).orElseGet(() -> shown.word("system")),
                office.map(kind -> office(kind, shown)).orElse(""),
                organisation.map(shown::name).orElse(""));
    }

    /** An office by the name under which it is recorded. */
    public static String office(String name, Shown shown) {
        return Stream.of(OfficeKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .map(shown::of)
                .orElse(name);
    }

    /** The ids that will be named. */
    public static List<String> ids(Map<String, String> metadata) {
        return Stream.of(Metadata.PERSON, Metadata.ORGANISATION)
                .flatMap(key -> Optional.ofNullable(metadata.get(key)).stream())
                .toList();
    }
}
