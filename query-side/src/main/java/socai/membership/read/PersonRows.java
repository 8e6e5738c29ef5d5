package socai.membership.read;

import static socai.membership.read.MemberTables.MEMBERSHIP;
import static socai.membership.read.MemberTables.PERSON;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socai.membership.events.PersonEvent;
import socai.membership.events.PersonEvent.PersonDetailsCorrected;
import socai.membership.events.PersonEvent.PersonErased;
import socai.membership.events.PersonEvent.PersonHandedOver;
import socai.membership.events.PersonEvent.PersonMergedInto;
import socai.membership.events.PersonEvent.PersonRegistered;
import socai.membership.events.PersonEvent.PersonsMerged;
import socai.spine.Personal;
import socai.spine.read.Columns;
import socai.spine.read.Rows;

/** What the events of a person change. */
final class PersonRows {

    private PersonRows() {}

    static void apply(PersonEvent event, Rows rows) {
        switch (event) {
            case PersonRegistered e -> {
                Columns columns = named(Columns.none(), e.name());
                columns.and("birth_date", day(e.birthDate()))
                        .and("gender", e.gender().flatMap(Personal::value))
                        .and("home_town", e.homeTown().flatMap(Personal::value))
                        .and("registered_by", e.organisation().raw())
                        .and("merged_into", null)
                        .and("erased", false);
                set(event, columns, rows);
            }
            case PersonDetailsCorrected e -> {
                Columns columns = Columns.none();
                e.name().ifPresent(name -> named(columns, name));
                e.birthDate().ifPresent(date -> columns.and("birth_date", day(date)));
                e.gender().ifPresent(gender -> columns.and("gender", gender.value()));
                e.homeTown().ifPresent(town -> columns.and("home_town", town.value()));
                set(event, columns, rows);
            }
            case PersonMergedInto e ->
                set(event, Columns.of("merged_into", e.into().raw()), rows);
            case PersonHandedOver e -> set(event, Columns.of("registered_by", e.to().raw()), rows);
            case PersonsMerged ignored -> {}
            case PersonErased ignored -> erase(event, rows);
        }
    }

    private static void erase(PersonEvent event, Rows rows) {
        set(
                event,
                Columns.of("erased", true)
                        .and("name", null)
                        .and("name_lower", null)
                        .and("name_folded", null)
                        .and("name_sort", null)
                        .and("birth_date", null)
                        .and("gender", null)
                        .and("home_town", null),
                rows);
        rows.where(MEMBERSHIP, "person", event.person().raw())
                .forEach(row -> rows.set(
                        MEMBERSHIP,
                        Map.of("membership", String.valueOf(row.get("membership"))),
                        Columns.of("card_number", null)
                                .and("card_asked_number", null)
                                .map()));
    }

    private static Columns named(Columns columns, Personal<String> name) {
        Optional<String> value = name.value();
        return columns.and("name", value)
                .and("name_lower", value.map(FoldedName::lower))
                .and("name_folded", value.map(FoldedName::of))
                .and("name_sort", value.map(FoldedName::sortKey));
    }

    private static @Nullable LocalDate day(Personal<LocalDate> date) {
        return date.value().orElse(null);
    }

    private static void set(PersonEvent event, Columns columns, Rows rows) {
        if (!columns.map().isEmpty()) {
            rows.set(PERSON, Map.of("person", event.person().raw()), columns.map());
        }
    }
}
