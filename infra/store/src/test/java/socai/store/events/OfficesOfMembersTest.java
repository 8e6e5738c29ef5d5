package socai.store.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import socai.membership.events.Activity;
import socai.membership.write.Membership;
import socai.membership.write.importmembers.ImportMembers;
import socai.membership.write.importmembers.ImportRow;
import socai.organisation.events.RollKind;
import socai.organisation.write.Roll;
import socai.organisation.write.committee.SeatCommitteeMembers;
import socai.organisation.write.office.AppointToOffice;
import socai.spine.Act;
import socai.spine.Answer;
import socai.spine.OfficeKind;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.Violation;

/** Whoever is not an official member is seated on no committee and leads nothing; each refusal is retaken the same. */
class OfficesOfMembersTest extends AdmissionSpine {

    @Test
    void aProbationerAndAnInventedPersonAreSeatedNowhereAndTheBaseStaysAsItWas() {
        PersonId probationer = probationer();
        PersonId invented = PersonId.of("per-" + UUID.randomUUID());
        long before = committee();

        for (PersonId person : List.of(probationer, invented)) {
            Answer answer = submit(
                    today,
                    new SeatCommitteeMembers(
                            commune, RollKind.COMMITTEE, List.of(members.get(12), person), today, Optional.empty()));
            assertThat(answer.violations())
                    .extracting(Violation::rule)
                    .containsExactly("organisation.committee-of-official-members");
        }
        assertThat(submit(
                                today,
                                new AppointToOffice(
                                        cell,
                                        OfficeKind.DEPUTY_SECRETARY,
                                        probationer,
                                        today,
                                        Optional.empty(),
                                        Optional.empty()))
                        .violations())
                .extracting(Violation::rule)
                .containsExactly("organisation.office-of-official-member");
        assertThat(committee()).isEqualTo(before);
        accepted(
                today,
                new SeatCommitteeMembers(
                        commune, RollKind.COMMITTEE, List.of(members.get(12)), today, Optional.empty()));
        assertThat(committee()).isEqualTo(before + 1);
    }

    /** How many the base of a vote of the commune's committee counts today. */
    private long committee() {
        Roll roll = Roll.NONE;
        for (var event : spine.tails().range(Roll.stream(commune, RollKind.COMMITTEE), 0, Long.MAX_VALUE)) {
            roll = Roll.TYPE.fold(roll, event.event());
        }
        return roll.electorate(today).base();
    }

    private PersonId probationer() {
        Act act = act(today);
        PersonId person = ImportMembers.person(act, 1);
        List<ImportRow> rows = new ArrayList<>();
        rows.add(new ImportRow(
                1,
                Optional.of(cell),
                Personal.of(person, "Lê Văn Dự"),
                Optional.of(Personal.of(person, LocalDate.of(1999, 2, 3))),
                Optional.empty(),
                Optional.empty(),
                Optional.of(today.minusMonths(3)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Activity.ACTIVE,
                List.of()));
        submit(act, new ImportMembers("d".repeat(64), "c".repeat(64), province, 1, rows));
        assertThat(spine.tails().range(Membership.stream(person), 0, 0)).hasSize(1);
        return person;
    }
}
