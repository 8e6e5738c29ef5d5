package socai.organisation.write.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static socai.organisation.events.OrganisationExamples.COMMUNE;
import static socai.organisation.events.OrganisationExamples.FOUNDED;
import static socai.organisation.events.OrganisationExamples.commune;
import static socai.organisation.events.OrganisationExamples.communeTerm;
import static socai.organisation.events.OrganisationExamples.organisation;
import static socai.organisation.write.OrganisationTree.TODAY;
import static socai.organisation.write.OrganisationTree.decisions;
import static socai.organisation.write.OrganisationTree.give;
import static socai.organisation.write.OrganisationTree.secretaryOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.organisation.events.DissolutionReason;
import socai.organisation.events.OrganisationEvent.CommitteeTermBegan;
import socai.organisation.events.OrganisationEvent.OrganisationDissolved;
import socai.organisation.write.CommitteeTerm;
import socai.organisation.write.GivenPolicies;
import socai.organisation.write.Organisation;
import socai.organisation.write.Terms;
import socai.policy.write.TestPolicies;
import socai.spine.OrganisationId;
import socai.spine.write.DeciderFixture;

class BeginCommitteeTermTest {

    private static final LocalDate CLOSED = LocalDate.of(2025, 8, 15);

    private static DeciderFixture<BeginCommitteeTerm, Organisation, ?> recording() {
        return decisions(new BeginCommitteeTermDecider(), TestPolicies.book());
    }

    private static BeginCommitteeTerm term(OrganisationId organisation, LocalDate closed, LocalDate firstMeeting) {
        return new BeginCommitteeTerm(
                organisation,
                " 2025–2030 ",
                closed,
                Optional.ofNullable(firstMeeting),
                " 01-NQ/ĐH ",
                Optional.ofNullable(firstMeeting).map(met -> met.isBefore(closed) ? met : closed));
    }

    private static BeginCommitteeTerm opened(LocalDate opened, LocalDate firstMeeting) {
        return new BeginCommitteeTerm(
                COMMUNE,
                "2025–2030",
                CLOSED,
                Optional.ofNullable(firstMeeting),
                "01-NQ/ĐH",
                Optional.ofNullable(opened));
    }

    private static BeginCommitteeTerm closed(LocalDate day) {
        return term(COMMUNE, day, null);
    }

    @Test
    void numbers_count_from_the_day_after_the_congress_closed() {
        var recording = recording();
        CommitteeTermBegan began = recording
                .when(closed(CLOSED), secretaryOf(COMMUNE))
                .wrote(CommitteeTermBegan.class)
                .event(CommitteeTermBegan.class);

        assertThat(began).isEqualTo(communeTerm());
        Terms terms = recording.state(Organisation.TYPE, COMMUNE.raw()).terms();
        assertThat(terms.on(CLOSED)).isEmpty();
        assertThat(terms.on(CLOSED.plusDays(1)))
                .contains(new CommitteeTerm("2025–2030", CLOSED.plusDays(1), Optional.empty()));
    }

    @Test
    void numbers_count_from_a_first_meeting_inside_the_congress_and_a_later_one_is_none() {
        for (int before : List.of(0, 1)) {
            assertThat(recording()
                            .when(term(COMMUNE, CLOSED, CLOSED.minusDays(before)), secretaryOf(COMMUNE))
                            .event(CommitteeTermBegan.class)
                            .countsFrom())
                    .isEqualTo(CLOSED.minusDays(before));
        }
        recording()
                .when(term(COMMUNE, CLOSED, CLOSED.plusDays(1)), secretaryOf(COMMUNE))
                .refusedBy("organisation.first-meeting-inside");
    }

    @Test
    void a_first_meeting_lies_inside_the_congress_from_its_opening_on() {
        LocalDate opened = CLOSED.minusDays(2);
        recording()
                .when(opened(opened, opened.minusDays(1)), secretaryOf(COMMUNE))
                .refusedBy("organisation.first-meeting-inside");
        for (LocalDate met : List.of(opened, opened.plusDays(1), CLOSED)) {
            recording().when(opened(opened, met), secretaryOf(COMMUNE)).isAccepted();
        }
        recording().when(opened(null, CLOSED), secretaryOf(COMMUNE)).refusedBy("organisation.congress-opening-told");
        recording().when(opened(null, null), secretaryOf(COMMUNE)).isAccepted();
        recording().when(opened(CLOSED, null), secretaryOf(COMMUNE)).isAccepted();
        recording()
                .when(opened(CLOSED.plusDays(1), null), secretaryOf(COMMUNE))
                .refusedBy("organisation.congress-days-in-order");
    }

    /** As those were judged that were recorded before anybody asked for the opening. */
    @Test
    void while_the_opening_is_not_asked_for_a_meeting_counts_without_it() {
        decisions(new BeginCommitteeTermDecider(), GivenPolicies.of("term-numbers-begin", "1"))
                .when(opened(null, CLOSED.minusDays(9)), secretaryOf(COMMUNE))
                .isAccepted();
    }

    @Test
    void how_long_after_the_congress_is_what_the_guide_in_force_says() {
        assertThat(decisions(new BeginCommitteeTermDecider(), GivenPolicies.of("term-numbers-begin", "3"))
                        .when(closed(CLOSED), secretaryOf(COMMUNE))
                        .event(CommitteeTermBegan.class)
                        .countsFrom())
                .isEqualTo(CLOSED.plusDays(3));
        assertThat(recording()
                        .when(closed(TODAY), secretaryOf(COMMUNE))
                        .refusedBy("organisation.term-has-begun")
                        .violations()
                        .getFirst()
                        .citation()
                        .regulation())
                .isEqualTo("36-HD/VPTW");
    }

    @Test
    void a_term_does_not_begin_before_its_organisation_nor_after_today() {
        recording().when(closed(FOUNDED.minusDays(2)), secretaryOf(COMMUNE)).refusedBy("organisation.lives");
        recording().when(closed(FOUNDED.minusDays(1)), secretaryOf(COMMUNE)).isAccepted();
        recording().when(closed(TODAY.minusDays(1)), secretaryOf(COMMUNE)).isAccepted();
        recording().when(closed(TODAY), secretaryOf(COMMUNE)).refusedBy("organisation.term-has-begun");
        recording().when(term(COMMUNE, TODAY, TODAY), secretaryOf(COMMUNE)).isAccepted();
        recording()
                .when(term(COMMUNE, TODAY.plusDays(1), TODAY), secretaryOf(COMMUNE))
                .refusedBy("organisation.term-has-begun");
    }

    @Test
    void the_next_term_begins_after_the_latest_on_record() {
        for (int days : List.of(-1, 0)) {
            var recording = recording();
            give(recording, COMMUNE, communeTerm());
            recording
                    .when(
                            new BeginCommitteeTerm(
                                    COMMUNE,
                                    "2030–2035",
                                    CLOSED.plusDays(days),
                                    Optional.empty(),
                                    "01-NQ/ĐH",
                                    Optional.empty()),
                            secretaryOf(COMMUNE))
                    .refusedBy("organisation.terms-in-order");
        }
        var recording = recording();
        give(recording, COMMUNE, communeTerm());
        recording
                .when(
                        new BeginCommitteeTerm(
                                COMMUNE,
                                "2026–2030",
                                CLOSED.plusDays(1),
                                Optional.empty(),
                                "02-NQ/ĐH",
                                Optional.empty()),
                        secretaryOf(COMMUNE))
                .isAccepted();
        Terms terms = recording.state(Organisation.TYPE, COMMUNE.raw()).terms();
        assertThat(terms.on(CLOSED.plusDays(1)).orElseThrow().until()).contains(CLOSED.plusDays(2));
        assertThat(terms.on(CLOSED.plusDays(2)).orElseThrow().name()).isEqualTo("2026–2030");
    }

    @Test
    void the_same_term_again_changes_nothing_and_another_of_that_day_is_refused() {
        var recording = recording();
        give(recording, COMMUNE, communeTerm());

        recording.when(closed(CLOSED), secretaryOf(COMMUNE)).wroteNothing();
        for (BeginCommitteeTerm other : List.of(
                new BeginCommitteeTerm(COMMUNE, "2025–2029", CLOSED, Optional.empty(), "01-NQ/ĐH", Optional.empty()),
                new BeginCommitteeTerm(COMMUNE, "2025–2030", CLOSED, Optional.empty(), "02-NQ/ĐH", Optional.empty()),
                new BeginCommitteeTerm(
                        COMMUNE,
                        "2025–2030",
                        CLOSED.plusDays(1),
                        Optional.of(CLOSED.plusDays(1)),
                        "01-NQ/ĐH",
                        Optional.of(CLOSED)))) {
            recording.when(other, secretaryOf(COMMUNE)).refusedBy("organisation.terms-in-order");
        }
    }

    @Test
    void only_an_organisation_that_is_there_and_stays_begins_a_term() {
        recording()
                .when(term(organisation("unknown"), CLOSED, null), secretaryOf(COMMUNE))
                .refusedBy("organisation.exists");
        var dissolved = recording();
        give(
                dissolved,
                COMMUNE,
                new OrganisationDissolved(COMMUNE, TODAY.plusDays(9), DissolutionReason.MERGED, Optional.empty()));
        dissolved.when(closed(CLOSED), secretaryOf(COMMUNE)).refusedBy("organisation.not-dissolved-yet");
    }

    @Test
    void the_organisation_itself_records_its_term_with_a_numbered_document() {
        Organisation state = Organisation.NONE.evolve(commune());

        assertThat(new BeginCommitteeTermDecider().matter(closed(CLOSED), state, secretaryOf(COMMUNE)))
                .contains(COMMUNE);
        assertThatThrownBy(() ->
                        new BeginCommitteeTerm(COMMUNE, "2025–2030", CLOSED, Optional.empty(), " ", Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new BeginCommitteeTerm(COMMUNE, " ", CLOSED, Optional.empty(), "01-NQ/ĐH", Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
