package socai.membership.read.search;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import socai.membership.events.Activity;
import socai.membership.events.Standing;
import socai.spine.read.Row;

/**
 * One person as the read models hold them: where they belong and what they are, for the index and for a line alike.
 *
 * @param dossier the open file that was opened last
 */
record PersonRow(
        String person,
        Optional<String> name,
        Optional<LocalDate> birthDate,
        boolean gone,
        boolean erased,
        String organisation,
        PersonStatus status,
        Optional<String> membership,
        Optional<LocalDate> since,
        Optional<String> dossier,
        Optional<String> kind,
        Optional<String> stage) {

    /** The seat comes first, then the open file, then a seat of the past, then a closed file, then who registered them. */
    private static final String COLUMNS = """
            select p.person, p.name, p.birth_date, p.erased, p.merged_into,
              m.membership, m.standing, m.activity, m.closed_on, coalesce(m.official_date, m.admission_date) as since,
              d.dossier, d.kind, d.stage, d.closed as dossier_closed,
              case when m.membership is not null and m.closed_on is null then m.org_id
                   when d.dossier is not null and not coalesce(d.closed, false) then d.org_id
                   else coalesce(m.org_id, d.org_id, p.registered_by) end as org_id
            from {Member}.person p
            left join lateral (select * from {Member}.membership m where m.person = p.person
              order by m.closed_on desc nulls first, m.membership limit 1) m on true
            left join lateral (select * from {Dossier}.dossier d where d.person = p.person
              order by coalesce(d.closed, false), d.opened_on desc nulls last, d.dossier limit 1) d on true
            """;

    static final String BY_IDS = COLUMNS + " where p.person = any(?)";

    static final String FROM_ID = COLUMNS + " where p.person > ? order by p.person limit ?";

    static PersonRow of(Row row) {
        boolean seated =
                row.optional("membership").isPresent() && row.date("closed_on").isEmpty();
        boolean open = row.optional("dossier").isPresent() && !row.flag("dossier_closed");
        boolean erased = row.flag("erased");
        return new PersonRow(
                row.text("person"),
                row.optional("name"),
                row.date("birth_date"),
                erased
                        || row.optional("merged_into").isPresent()
                        || row.optional("org_id").isEmpty()
                        || row.optional("name").isEmpty(),
                erased,
                row.optional("org_id").orElse(""),
                status(row, seated),
                row.optional("membership").filter(any -> seated),
                row.date("since").filter(any -> seated),
                row.optional("dossier").filter(any -> open),
                row.optional("kind").filter(any -> open),
                row.optional("stage").filter(any -> open));
    }

    private static PersonStatus status(Row row, boolean seated) {
        if (!seated) {
            return row.optional("membership").isPresent() ? PersonStatus.FORMER : PersonStatus.CANDIDATE;
        }
        return switch (row.optional("activity").map(Activity::valueOf).orElse(Activity.ACTIVE)) {
            case EXEMPT -> PersonStatus.EXEMPT;
            case TEMPORARILY_OUT -> PersonStatus.TEMPORARILY_OUT;
            case ACTIVE ->
                Standing.valueOf(row.text("standing")) == Standing.OFFICIAL
                        ? PersonStatus.OFFICIAL
                        : PersonStatus.PROBATIONARY;
        };
    }

    /** The streams whose limits press this person: with a file of recognition open, probation itself no longer does. */
    Stream<String> streams() {
        return kind.filter("RECOGNITION"::equals).isPresent()
                ? dossier.stream()
                : Stream.of(dossier, membership).flatMap(Optional::stream);
    }
}
