package socai.membership.write.reorganisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import socai.membership.events.LifeExample;
import socai.membership.events.MembershipId;
import socai.membership.events.ReorganisationId;
import socai.membership.events.ReorganisationKind;
import socai.membership.events.Standing;
import socai.membership.write.Life;
import socai.membership.write.reorganisation.complete.CompleteReorganisation;
import socai.membership.write.reorganisation.complete.CompleteReorganisationDecider;
import socai.membership.write.reorganisation.decide.DecideReorganisation;
import socai.membership.write.reorganisation.decide.DecideReorganisationDecider;
import socai.membership.write.reorganisation.move.MoveReorganisedMembers;
import socai.membership.write.reorganisation.move.MoveReorganisedMembersDecider;
import socai.membership.write.reorganisation.move.MoveRow;
import socai.membership.write.reorganisation.takeover.TakeOverOrganisation;
import socai.membership.write.reorganisation.takeover.TakeOverOrganisationDecider;
import socai.membership.write.transfer.Moving;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

/** Reorganisations in the town of {@link Moving}: the cell of the member, and the grassroots organisation above it. */
public final class Merging {

    public static final LocalDate DAY = Moving.DAY;
    public static final PersonId MEMBER = Moving.MEMBER;

    public final Moving town;
    public final Life life;

    private Merging(Moving town) {
        this.town = town;
        this.life = town.life;
    }

    public static Merging town() {
        return new Merging(Moving.town());
    }

    public Merging members(int count, OrganisationId cell) {
        IntStream.rangeClosed(1, count)
                .forEach(i -> town.member(LifeExample.person("merged " + i), cell, Standing.OFFICIAL));
        return this;
    }

    public static DecideReorganisation decision(
            ReorganisationKind kind, OrganisationId what, OrganisationId successor, Optional<OrganisationId> cell) {
        return new DecideReorganisation(what, kind, successor, cell, Life.ABOVE, "88-QĐ/HU", DAY.minusDays(2), DAY);
    }

    /** The member's cell goes into the other cell of the commune. */
    public static DecideReorganisation cells() {
        return new DecideReorganisation(
                Life.CELL,
                ReorganisationKind.MERGED,
                Life.OTHER_CELL,
                Optional.empty(),
                Life.GRASSROOTS,
                "12-QĐ/ĐU",
                DAY.minusDays(2),
                DAY);
    }

    public Outcome decide(DecideReorganisation command) {
        return life.when(new DecideReorganisationDecider(), command, Acts.on(DAY, command.decidedBy()));
    }

    public static ReorganisationId id(DecideReorganisation command) {
        return ReorganisationId.of(command.organisation(), command.decidedBy(), command.decisionNumber());
    }

    public Outcome takeOver(ReorganisationId file, OrganisationId child, LocalDate day) {
        return life.when(
                new TakeOverOrganisationDecider(), new TakeOverOrganisation(file, child), Acts.on(day, Life.ABOVE));
    }

    public Outcome move(ReorganisationId file, LocalDate day, MoveRow... rows) {
        return life.when(
                new MoveReorganisedMembersDecider(),
                new MoveReorganisedMembers(file, "a".repeat(64), rows[0].rowNumber(), List.of(rows)),
                Acts.on(day, Life.ABOVE));
    }

    public static MoveRow row(int number, PersonId person, OrganisationId cell) {
        return new MoveRow(number, Optional.of(MembershipId.first(person)), Optional.of(cell));
    }

    public Outcome complete(ReorganisationId file, LocalDate day) {
        return life.when(
                new CompleteReorganisationDecider(), new CompleteReorganisation(file), Acts.on(day, Life.ABOVE));
    }
}
