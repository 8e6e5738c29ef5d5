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
import socai.organisation.events.OrganisationEvent.CommitteeTermBegan;
import socai.organisation.events.OrganisationEvent.CommitteeTermCorrected;
import socai.organisation.events.TermCorrectionReason;
import socai.organisation.write.CommitteeTerm;
import socai.organisation.write.Organisation;
import socai.organisation.write.Terms;
import socai.policy.write.TestPolicies;
import socai.spine.write.DeciderFixture;

/** A term that was entered wrongly is put right, and what was numbered in it stays so. */
class CorrectCommitteeTermTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 8, 16);
    private static final LocalDate CLOSED = LocalDate.of(2025, 8, 15);
    private static final LocalDate SECOND = LocalDate.of(2025, 12, 1);

    private static DeciderFixture<CorrectCommitteeTerm, Organisation, ?> correcting() {
        var correcting = decisions(new CorrectCommitteeTermDecider(), TestPolicies.book());
        give(correcting, COMMUNE, communeTerm());
        return correcting;
    }

    /** With an earlier and a later term beside the one that is corrected. */
    private static DeciderFixture<CorrectCommitteeTerm, Organisation, ?> amongOthers() {
        var correcting = decisions(new CorrectCommitteeTermDecider(), TestPolicies.book());
        give(correcting, COMMUNE, began("2020–2025", FOUNDED.plusDays(4)));
        give(correcting, COMMUNE, communeTerm());
        give(correcting, COMMUNE, began("2026–2030", SECOND));
        return correcting;
    }

    private static CommitteeTermBegan began(String term, LocalDate from) {
        return new CommitteeTermBegan(COMMUNE, term, from, from.minusDays(1), Optional.empty(), "01-NQ/ĐH");
    }

    private static CorrectCommitteeTerm correction(
            LocalDate counted, LocalDate opened, LocalDate closed, LocalDate met) {
        return new CorrectCommitteeTerm(
                COMMUNE,
                counted,
                " 2025–2030 ",
                closed,
                Optional.ofNullable(opened),
                Optional.ofNullable(met),
                " 02-NQ/ĐH ",
                TermCorrectionReason.MISTYPED);
    }

    private static CorrectCommitteeTerm closedOn(LocalDate closed) {
        return correction(FIRST, null, closed, null);
    }

    @Test
    void a_corrected_term_counts_from_its_right_day_and_remembers_the_wrong_one() {
        for (int days : List.of(-20, 20)) {
            var correcting = correcting();
            LocalDate right = FIRST.plusDays(days);
            CommitteeTermCorrected corrected = correcting
                    .when(closedOn(CLOSED.plusDays(days)), secretaryOf(COMMUNE))
                    .wrote(CommitteeTermCorrected.class)
                    .event(CommitteeTermCorrected.class);
            assertThat(corrected.countsFrom()).isEqualTo(right);
            assertThat(corrected.effective()).isEqualTo(days < 0 ? right : FIRST);
            assertThat(corrected.documentNumber()).isEqualTo("02-NQ/ĐH");

            Terms terms = correcting.state(Organisation.TYPE, COMMUNE.raw()).terms();
            assertThat(terms.on(right.minusDays(1))).isEmpty();
            assertThat(terms.on(right)).contains(new CommitteeTerm("2025–2030", right, Optional.empty()));
            assertThat(terms.before(right)).containsExactly(FIRST);
        }
    }

    @Test
    void a_term_that_is_corrected_back_is_as_if_it_had_never_been_wrong_but_for_the_day_between() {
        var correcting = correcting();
        correcting.when(closedOn(CLOSED.plusDays(5)), secretaryOf(COMMUNE)).isAccepted();
        correcting
                .when(correction(FIRST.plusDays(5), null, CLOSED.plusDays(9), null), secretaryOf(COMMUNE))
                .isAccepted();
        assertThat(correcting.state(Organisation.TYPE, COMMUNE.raw()).terms().before(FIRST.plusDays(9)))
                .containsExactly(FIRST, FIRST.plusDays(5));
        correcting
                .when(correction(FIRST.plusDays(9), null, CLOSED, null), secretaryOf(COMMUNE))
                .isAccepted();
        assertThat(correcting.state(Organisation.TYPE, COMMUNE.raw()).terms().before(FIRST))
                .containsExactly(FIRST.plusDays(5), FIRST.plusDays(9));
    }

    @Test
    void only_the_name_or_the_paper_may_be_what_was_wrong() {
        var correcting = correcting();
        correcting.when(closedOn(CLOSED), secretaryOf(COMMUNE)).wrote(CommitteeTermCorrected.class);
        Terms terms = correcting.state(Organisation.TYPE, COMMUNE.raw()).terms();
        assertThat(terms.latest().orElseThrow().documentNumber()).isEqualTo("02-NQ/ĐH");
        assertThat(terms.before(FIRST)).isEmpty();
    }

    @Test
    void what_is_on_record_already_changes_nothing() {
        var correcting = correcting();
        correcting.when(closedOn(CLOSED.plusDays(5)), secretaryOf(COMMUNE)).isAccepted();

        correcting.when(closedOn(CLOSED.plusDays(5)), secretaryOf(COMMUNE)).wroteNothing();
        correcting
                .when(correction(FIRST.plusDays(5), null, CLOSED.plusDays(5), null), secretaryOf(COMMUNE))
                .wroteNothing();
    }

    @Test
    void only_a_term_on_record_is_corrected() {
        correcting()
                .when(correction(FIRST.plusDays(1), null, CLOSED, null), secretaryOf(COMMUNE))
                .refusedBy("organisation.term-on-record");
        var unknown = correcting();
        unknown.when(
                        new CorrectCommitteeTerm(
                                organisation("unknown"),
                                FIRST,
                                "2025–2030",
                                CLOSED,
                                Optional.empty(),
                                Optional.empty(),
                                "01-NQ/ĐH",
                                TermCorrectionReason.MISTAKEN),
                        secretaryOf(COMMUNE))
                .refusedBy("organisation.exists", "organisation.term-on-record");
    }

    @Test
    void it_stays_between_the_terms_beside_it_wherever_they_were_thought_to_begin() {
        LocalDate before = FOUNDED.plusDays(4);
        for (LocalDate from : List.of(before, SECOND)) {
            amongOthers()
                    .when(closedOn(from.minusDays(1)), secretaryOf(COMMUNE))
                    .refusedBy("organisation.term-between-neighbours");
        }
        for (LocalDate from : List.of(before.plusDays(1), SECOND.minusDays(1))) {
            amongOthers()
                    .when(closedOn(from.minusDays(1)), secretaryOf(COMMUNE))
                    .isAccepted();
        }
        var moved = amongOthers();
        moved.when(correction(before, null, before.plusDays(9), null), secretaryOf(COMMUNE))
                .isAccepted();
        moved.when(closedOn(before.plusDays(9)), secretaryOf(COMMUNE))
                .refusedBy("organisation.term-between-neighbours");
        moved.when(closedOn(before.plusDays(10)), secretaryOf(COMMUNE)).isAccepted();
    }

    @Test
    void the_days_of_its_congress_are_judged_as_when_a_term_is_recorded() {
        LocalDate opened = CLOSED.minusDays(1);
        correcting()
                .when(correction(FIRST, opened, CLOSED, opened), secretaryOf(COMMUNE))
                .isAccepted();
        for (LocalDate outside : List.of(opened.minusDays(1), CLOSED.plusDays(1))) {
            correcting()
                    .when(correction(FIRST, opened, CLOSED, outside), secretaryOf(COMMUNE))
                    .refusedBy("organisation.first-meeting-inside");
        }
        correcting()
                .when(correction(FIRST, null, CLOSED, CLOSED), secretaryOf(COMMUNE))
                .refusedBy("organisation.congress-opening-told");
        correcting()
                .when(correction(FIRST, CLOSED.plusDays(1), CLOSED, null), secretaryOf(COMMUNE))
                .refusedBy("organisation.congress-days-in-order");
        correcting().when(closedOn(TODAY), secretaryOf(COMMUNE)).refusedBy("organisation.term-has-begun");
        correcting().when(closedOn(TODAY.minusDays(1)), secretaryOf(COMMUNE)).isAccepted();
        correcting().when(closedOn(FOUNDED.minusDays(2)), secretaryOf(COMMUNE)).refusedBy("organisation.lives");
        correcting().when(closedOn(FOUNDED.minusDays(1)), secretaryOf(COMMUNE)).isAccepted();
    }

    @Test
    void the_organisation_itself_corrects_its_term_by_a_numbered_document() {
        assertThat(new CorrectCommitteeTermDecider()
                        .matter(closedOn(CLOSED), Organisation.NONE.evolve(commune()), secretaryOf(COMMUNE)))
                .contains(COMMUNE);
        assertThatThrownBy(() -> new CorrectCommitteeTerm(
                        COMMUNE,
                        FIRST,
                        "2025–2030",
                        CLOSED,
                        Optional.empty(),
                        Optional.empty(),
                        " ",
                        TermCorrectionReason.MISTYPED))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
