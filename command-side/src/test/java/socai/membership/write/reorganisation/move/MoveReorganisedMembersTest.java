package socai.membership.write.reorganisation.move;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.write.reorganisation.Merging.DAY;
import static socai.membership.write.reorganisation.Merging.MEMBER;
import static socai.membership.write.reorganisation.Merging.row;
import static socai.membership.write.transfer.Moving.SECOND_CELL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.EndingExample;
import socai.membership.events.LifeExample;
import socai.membership.events.MoveColumn;
import socai.membership.events.MoveRefusal;
import socai.membership.events.ReorganisationEvent.ReorganisationChunkMoved;
import socai.membership.events.ReorganisationEvent.ReorganisationCompleted;
import socai.membership.events.ReorganisationId;
import socai.membership.events.ReorganisationKind;
import socai.membership.write.Life;
import socai.membership.write.exemption.ExemptionFile;
import socai.membership.write.leaving.LeavingFile;
import socai.membership.write.removal.RemovalFile;
import socai.membership.write.reorganisation.Merging;
import socai.organisation.events.OfficesEvent.OfficeAssumed;
import socai.organisation.events.RollEvent.RollFixed;
import socai.organisation.events.RollEvent.RollMarkSet;
import socai.organisation.events.RollKind;
import socai.organisation.events.RollMark;
import socai.organisation.write.Offices;
import socai.organisation.write.Organisation;
import socai.organisation.write.Roll;
import socai.spine.OfficeKind;
import socai.spine.OrganisationId;
import socai.spine.PersonId;

/** Members are moved by {@link MoveReorganisedMembers}. */
class MoveReorganisedMembersTest {

    private static ReorganisationId decided(Merging town) {
        town.decide(Merging.cells()).isAccepted();
        return Merging.id(Merging.cells());
    }

    private static List<MoveRefusal> refused(Merging town, ReorganisationId file, PersonId who, OrganisationId to) {
        return town.move(file, DAY, row(7, who, to))
                .event(ReorganisationChunkMoved.class)
                .refusals();
    }

    private static MoveRefusal refusal(MoveColumn column, String rule) {
        return new MoveRefusal(7, column, "membership.reorganisation-" + rule);
    }

    @Test
    void a_cell_goes_into_another_and_everybody_sits_in_one_electorate_on_every_day() {
        Merging town = Merging.town().members(5, Life.CELL);
        ReorganisationId file = decided(town);

        ReorganisationChunkMoved moved = town.move(
                        file,
                        DAY,
                        row(1, MEMBER, Life.OTHER_CELL),
                        row(2, LifeExample.person("merged 1"), Life.OTHER_CELL),
                        row(3, LifeExample.person("merged 2"), Life.OTHER_CELL),
                        row(4, LifeExample.person("merged 3"), Life.OTHER_CELL),
                        row(5, LifeExample.person("merged 4"), Life.OTHER_CELL),
                        row(6, LifeExample.person("merged 5"), Life.OTHER_CELL))
                .event(ReorganisationChunkMoved.class);
        assertThat(moved.moved()).isEqualTo(6);

        for (LocalDate day = DAY.minusDays(3); day.isBefore(DAY.plusDays(3)); day = day.plusDays(1)) {
            Roll before = town.life.roll(Life.CELL, RollKind.CELL);
            Roll after = town.life.roll(Life.OTHER_CELL, RollKind.CELL);
            assertThat(before.electorate(day).base() + after.electorate(day).base())
                    .as("electorates of " + day)
                    .isEqualTo(6);
            assertThat(before.isSeated(MEMBER, day)).isEqualTo(day.isBefore(DAY));
        }
        ReorganisationCompleted done = town.complete(file, DAY).event(ReorganisationCompleted.class);
        assertThat(done.ended()).contains(DAY);
        Organisation old = town.life.state(Organisation.TYPE, Life.CELL.raw());
        assertThat(old.existsOn(DAY.minusDays(1))).isTrue();
        assertThat(old.existsOn(DAY)).isFalse();
    }

    @Test
    void a_vote_whose_base_was_taken_keeps_it_and_the_move_counts_from_the_day_after() {
        Merging town = Merging.town();
        ReorganisationId file = decided(town);
        town.life.given(
                Roll.TYPE,
                Roll.stream(Life.CELL, RollKind.CELL),
                new RollFixed("vote", Life.CELL, RollKind.CELL, DAY, 1, 0, 0, 0, 1, List.of(MEMBER)));
        town.move(file, DAY, row(1, MEMBER, Life.OTHER_CELL)).isAccepted();

        assertThat(town.life.roll(Life.CELL, RollKind.CELL).isSeated(MEMBER, DAY))
                .isTrue();
        assertThat(town.life.roll(Life.OTHER_CELL, RollKind.CELL).isSeated(MEMBER, DAY))
                .isFalse();
        assertThat(town.life.roll(Life.OTHER_CELL, RollKind.CELL).isSeated(MEMBER, DAY.plusDays(1)))
                .isTrue();
        assertThat(town.complete(file, DAY).event(ReorganisationCompleted.class).ended())
                .contains(DAY.plusDays(1));
    }

    @Test
    void marks_and_open_files_go_along() {
        Merging town = Merging.town();
        town.life.given(
                Roll.TYPE,
                Roll.stream(Life.CELL, RollKind.CELL),
                new RollMarkSet(
                        Life.CELL,
                        RollKind.CELL,
                        MEMBER,
                        RollMark.EXEMPT,
                        Life.FOUNDED,
                        Optional.of(DAY.plusMonths(2))));
        town.life.given(
                ExemptionFile.TYPE,
                EndingExample.EXEMPTION.raw(),
                EndingExample.exemptionRequested(Optional.empty()),
                EndingExample.exemptionGranted(Optional.empty()));
        town.life.given(
                LeavingFile.TYPE,
                EndingExample.LEAVING.raw(),
                EndingExample.leavings().getFirst());
        town.life.given(RemovalFile.TYPE, EndingExample.REMOVAL.raw(), EndingExample.removalProposed());
        town.move(decided(town), DAY, row(1, MEMBER, Life.OTHER_CELL)).isAccepted();

        Roll roll = town.life.roll(Life.OTHER_CELL, RollKind.CELL);
        assertThat(roll.isMarked(MEMBER, RollMark.EXEMPT, DAY)).isTrue();
        assertThat(roll.isMarked(MEMBER, RollMark.EXEMPT, DAY.plusMonths(2))).isFalse();
        assertThat(town.life
                        .state(ExemptionFile.TYPE, EndingExample.EXEMPTION.raw())
                        .matter())
                .contains(Life.OTHER_CELL);
        assertThat(town.life
                        .state(LeavingFile.TYPE, EndingExample.LEAVING.raw())
                        .matter())
                .contains(Life.OTHER_CELL);
        assertThat(town.life
                        .state(RemovalFile.TYPE, EndingExample.REMOVAL.raw())
                        .matter())
                .contains(Life.OTHER_CELL);
    }

    @Test
    void each_bad_row_is_told_with_its_column_and_the_others_go() {
        Merging town = Merging.town().members(2, Life.CELL);
        ReorganisationId file = decided(town);
        assertThat(refused(town, file, LifeExample.person("nobody"), Life.OTHER_CELL))
                .containsExactly(refusal(MoveColumn.MEMBER, "member-known"));
        assertThat(refused(town, file, MEMBER, Life.GRASSROOTS)).containsExactly(refusal(MoveColumn.CELL, "to-cell"));
        assertThat(refused(town, file, MEMBER, SECOND_CELL)).containsExactly(refusal(MoveColumn.CELL, "to-successor"));
        ReorganisationChunkMoved chunk = town.move(
                        file,
                        DAY,
                        row(1, LifeExample.person("merged 1"), Life.OTHER_CELL),
                        row(2, LifeExample.person("merged 1"), Life.OTHER_CELL),
                        row(3, LifeExample.person("merged 2"), Life.OTHER_CELL))
                .event(ReorganisationChunkMoved.class);
        assertThat(chunk.moved()).isEqualTo(2);
        assertThat(chunk.refusals())
                .containsExactly(new MoveRefusal(2, MoveColumn.MEMBER, "membership.reorganisation-listed-once"));
        town.complete(file, DAY).refusedBy("membership.reorganisation-nobody-left");
    }

    @Test
    void the_same_rows_again_move_nobody_twice() {
        Merging town = Merging.town();
        ReorganisationId file = decided(town);
        town.move(file, DAY, row(1, MEMBER, Life.OTHER_CELL)).isAccepted();
        town.move(file, DAY.plusDays(1), row(1, MEMBER, Life.OTHER_CELL)).wroteNothing();
        town.complete(file, DAY.plusDays(1)).isAccepted();
        town.complete(file, DAY.plusDays(2)).wroteNothing();
        town.move(file, DAY.plusDays(2), row(1, MEMBER, Life.OTHER_CELL)).refusedBy("membership.reorganisation-open");
    }

    @Test
    void nothing_moves_before_the_day_of_effect() {
        Merging town = Merging.town();
        ReorganisationId file = decided(town);
        town.move(file, DAY.minusDays(1), row(1, MEMBER, Life.OTHER_CELL))
                .refusedBy("membership.reorganisation-day-come");
        town.complete(file, DAY.minusDays(1)).refusedBy("membership.reorganisation-day-come");
    }

    @Test
    void who_leaves_a_cell_that_stays_lays_down_their_post_first() {
        Merging town = Merging.town();
        var decision = new socai.membership.write.reorganisation.decide.DecideReorganisation(
                Life.CELL,
                ReorganisationKind.SEPARATED,
                Life.OTHER_CELL,
                Optional.empty(),
                Life.GRASSROOTS,
                "13-QĐ/ĐU",
                DAY,
                DAY);
        town.decide(decision).isAccepted();
        ReorganisationId file = Merging.id(decision);
        town.complete(file, DAY).refusedBy("membership.reorganisation-somebody-moved");
        town.life.given(
                Offices.TYPE,
                Offices.stream(Life.CELL),
                new OfficeAssumed(
                        Life.CELL, OfficeKind.SECRETARY, MEMBER, Life.FOUNDED, Optional.empty(), Optional.empty()));
        assertThat(refused(town, file, MEMBER, Life.OTHER_CELL))
                .containsExactly(refusal(MoveColumn.MEMBER, "post-laid-down"));
    }
}
