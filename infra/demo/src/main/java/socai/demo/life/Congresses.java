package socai.demo.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.demo.town.Commune;
import socai.organisation.write.term.BeginCommitteeTerm;
import socai.spine.CommandId;
import socai.spine.OfficeKind;
import socai.spine.OrganisationId;

/**
 * The congresses of the province and its communes, after which their papers are numbered anew. The last commune has not
 * recorded any, so that its numbers count by calendar year.
 */
record Congresses(Scene scene, long seed) {

    /** Before anything else happens on a day. */
    private static final int FIRST_MINUTE = 7 * 60;

    private static final int WEEKS = 4;

    /** A congress as its resolution tells of it. */
    private record Congress(
            String term,
            LocalDate closedOn,
            Optional<LocalDate> firstMeeting,
            String resolution,
            Optional<LocalDate> openedOn) {

        static Congress closed(String term, LocalDate on, String resolution) {
            return new Congress(term, on, Optional.empty(), resolution, Optional.empty());
        }

        LocalDate countsFrom() {
            return firstMeeting.orElse(closedOn.plusDays(1));
        }
    }

    private static final List<Congress> OF_PROVINCE = List.of(
            new Congress(
                    "2020–2025",
                    LocalDate.of(2020, 10, 16),
                    Optional.of(LocalDate.of(2020, 10, 15)),
                    "01-NQ/ĐH",
                    Optional.of(LocalDate.of(2020, 10, 14))),
            Congress.closed("2025–2030", LocalDate.of(2025, 10, 3), "01-NQ/ĐH"));

    void plan(LocalDate start) {
        OF_PROVINCE.forEach(congress -> arrange(scene.province().id(), congress, start));
        List<Commune> communes = scene.province().communes();
        for (int i = 0; i < communes.size() - 1; i++) {
            for (Congress congress : ofCommune(i % WEEKS)) {
                arrange(communes.get(i).id(), congress, start);
            }
        }
    }

    /** Those of the communes come before that of the province, not all in one week; they close on Fridays. */
    private static List<Congress> ofCommune(int week) {
        return List.of(
                Congress.closed("2020–2025", LocalDate.of(2020, 6, 5).plusWeeks(week), "01-NQ/ĐH"),
                Congress.closed("2025–2030", LocalDate.of(2025, 8, 1).plusWeeks(week), "01-NQ/ĐH"));
    }

    /** What is past is recorded at once, what is to come on its first working day. */
    private void arrange(OrganisationId organisation, Congress congress, LocalDate start) {
        if (congress.countsFrom().isAfter(start)) {
            scene.agenda()
                    .at(scene.days().working(congress.countsFrom()), FIRST_MINUTE, () -> begin(organisation, congress));
        } else {
            begin(organisation, congress);
        }
    }

    /** Under an id of its own, so that all other commands keep theirs. */
    private void begin(OrganisationId organisation, Congress congress) {
        scene.desk()
                .accepted(
                        CommandId.named("demo", Long.toString(seed), "term", organisation.raw(), congress.term()),
                        scene.offices().in(organisation, OfficeKind.ORGANISATION_BOARD),
                        new BeginCommitteeTerm(
                                organisation,
                                congress.term(),
                                congress.closedOn(),
                                congress.firstMeeting(),
                                congress.resolution(),
                                congress.openedOn()));
        scene.numbers().newTerm(organisation);
    }
}
