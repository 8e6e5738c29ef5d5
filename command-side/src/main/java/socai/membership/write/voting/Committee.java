package socai.membership.write.voting;

import java.time.LocalDate;
import socai.organisation.events.RollKind;
import socai.organisation.write.Electorate;
import socai.organisation.write.Roll;
import socai.policy.events.DecidingOrgan;
import socai.spine.OrganisationId;
import socai.spine.Seen;
import socai.spine.StreamEvent;
import socai.spine.write.Reader;

/** The rolls of committees and standing committees, where every seat counts. */
public final class Committee {

    private Committee() {}

    public static RollKind roll(DecidingOrgan organ) {
        return organ == DecidingOrgan.COMMITTEE ? RollKind.COMMITTEE : RollKind.STANDING_COMMITTEE;
    }

    public static Seen<Electorate> read(OrganisationId organisation, DecidingOrgan organ, LocalDate on, Reader reader) {
        return reader.read(Roll.TYPE, Roll.stream(organisation, roll(organ))).map(roll -> roll.electorate(on));
    }

    /** The event that keeps the roll as it was for this vote. */
    public static StreamEvent fix(
            Electorate electorate, String vote, OrganisationId organisation, DecidingOrgan organ, LocalDate on) {
        RollKind kind = roll(organ);
        return new StreamEvent(
                Roll.TYPE, Roll.stream(organisation, kind), electorate.fixedFor(vote, organisation, kind, on));
    }
}
