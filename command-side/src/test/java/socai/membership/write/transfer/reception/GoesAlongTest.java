package socai.membership.write.transfer.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.write.transfer.Moving.DAY;
import static socai.membership.write.transfer.Moving.MEMBER;
import static socai.membership.write.transfer.Moving.SECOND_CELL;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.EndingExample;
import socai.membership.events.ExemptionEnd;
import socai.membership.events.ExemptionEvent.ExemptionCarriedOver;
import socai.membership.events.ExemptionEvent.ExemptionEnded;
import socai.membership.events.ExemptionId;
import socai.membership.events.MembershipEvent.MemberExempted;
import socai.membership.events.MembershipId;
import socai.membership.events.TransferId;
import socai.membership.events.TransferKind;
import socai.membership.write.Life;
import socai.membership.write.Membership;
import socai.membership.write.exemption.ExemptionFile;
import socai.membership.write.exemption.end.EndExemption;
import socai.membership.write.exemption.end.EndExemptionDecider;
import socai.membership.write.transfer.Moving;
import socai.organisation.events.RollEvent.RollMarkEnded;
import socai.organisation.events.RollEvent.RollMarkSet;
import socai.organisation.events.RollKind;
import socai.organisation.events.RollMark;
import socai.organisation.write.Roll;
import socai.spine.write.Acts;

/** What goes along with a member who moves: the term of an exemption, and the file of it. */
class GoesAlongTest {

    private static final LocalDate ACTIVE = DAY.plusMonths(4);
    private static final ExemptionId EXEMPTION = ExemptionId.of(MembershipId.first(MEMBER));

    private static Moving exempt(LocalDate until) {
        Moving town = Moving.town();
        town.life.given(
                Roll.TYPE,
                Roll.stream(Life.CELL, RollKind.CELL),
                new RollMarkSet(Life.CELL, RollKind.CELL, MEMBER, RollMark.EXEMPT, Life.FOUNDED, Optional.of(until)));
        town.life.given(
                ExemptionFile.TYPE,
                EXEMPTION.raw(),
                EndingExample.exemptionRequested(Optional.of(until)),
                EndingExample.exemptionGranted(Optional.of(until)));
        town.life.given(
                Membership.TYPE,
                Membership.stream(MEMBER),
                new MemberExempted(MembershipId.first(MEMBER), MEMBER, Life.FOUNDED, Optional.of(until), EXEMPTION));
        return town;
    }

    private static TransferId moved(Moving town) {
        TransferId transfer = town.arrived(Moving.asked(TransferKind.OFFICIAL, SECOND_CELL), Life.ABOVE, DAY);
        town.receive(transfer, DAY).isAccepted();
        return transfer;
    }

    @Test
    void an_exemption_keeps_its_term() {
        Moving town = exempt(ACTIVE);
        moved(town);

        assertThat(town.roll(SECOND_CELL).isMarked(MEMBER, RollMark.EXEMPT, ACTIVE.minusDays(1)))
                .isTrue();
        assertThat(town.roll(SECOND_CELL).isMarked(MEMBER, RollMark.EXEMPT, ACTIVE))
                .isFalse();
    }

    @Test
    void the_new_cell_has_the_file_and_ends_the_exemption() {
        Moving town = exempt(ACTIVE);
        moved(town);

        assertThat(town.life.state(ExemptionFile.TYPE, EXEMPTION.raw()).matter())
                .contains(SECOND_CELL);
        var ended = town.life.when(
                new EndExemptionDecider(),
                new EndExemption(EXEMPTION, ExemptionEnd.ON_REQUEST),
                Acts.on(DAY.plusDays(3), SECOND_CELL));
        assertThat(ended.event(ExemptionEnded.class).organisation()).isEqualTo(SECOND_CELL);
        assertThat(ended.event(RollMarkEnded.class).organisation()).isEqualTo(SECOND_CELL);
    }

    @Test
    void without_an_open_file_none_goes_along() {
        Moving town = Moving.town();
        TransferId transfer = town.arrived(Moving.asked(TransferKind.OFFICIAL, SECOND_CELL), Life.ABOVE, DAY);

        assertThat(town.receive(transfer, DAY).events()).noneMatch(ExemptionCarriedOver.class::isInstance);
    }
}
