package socai.membership.write.partyage;

import static socai.membership.events.LifeExample.EVIDENCE;
import static socai.membership.events.LifeExample.MEMBERSHIP;
import static socai.membership.events.LifeExample.said;

import java.time.LocalDate;
import socai.membership.events.LifeExample;
import socai.membership.write.Life;
import socai.membership.write.Membership;
import socai.membership.write.partyage.breaks.RecordPartyAgeBreak;
import socai.membership.write.partyage.breaks.RecordPartyAgeBreakDecider;
import socai.membership.write.partyage.certify.CertifyPartyAge;
import socai.membership.write.partyage.certify.CertifyPartyAgeDecider;
import socai.spine.Act;
import socai.spine.time.PartyAge;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

/** The Party age of the member of the example, admitted by the decision of 25 August 2024. */
public final class AgeLife {

    public static final LocalDate DECIDED = LocalDate.of(2024, 8, 25);
    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    public final Life life = Life.empty().given(Membership.TYPE, MEMBERSHIP.raw(), LifeExample.admitted());

    public Outcome broken(LocalDate from, LocalDate until, boolean counted) {
        return broken(from, until, counted, Acts.on(DAY, Life.GRASSROOTS));
    }

    public Outcome broken(LocalDate from, LocalDate until, boolean counted, Act act) {
        return life.when(
                new RecordPartyAgeBreakDecider(),
                new RecordPartyAgeBreak(
                        MEMBERSHIP,
                        act.office().organisation(),
                        from,
                        until,
                        counted,
                        said("Mất liên lạc với tổ chức"),
                        EVIDENCE),
                act);
    }

    public Outcome certify(LocalDate from, String number) {
        return certify(from, number, Acts.on(DAY, Life.GRASSROOTS));
    }

    public Outcome certify(LocalDate from, String number, Act act) {
        return life.when(
                new CertifyPartyAgeDecider(),
                new CertifyPartyAge(
                        MEMBERSHIP, act.office().organisation(), from, number, said("Theo hồ sơ gốc"), EVIDENCE),
                act);
    }

    public PartyAge age() {
        return life.state(Membership.TYPE, MEMBERSHIP.raw()).partyAge().orElseThrow();
    }
}
