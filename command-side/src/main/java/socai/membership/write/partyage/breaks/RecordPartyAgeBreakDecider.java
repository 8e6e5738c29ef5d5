package socai.membership.write.partyage.breaks;

import java.util.List;
import socai.membership.events.MemberFileEvent.PartyAgeBroken;
import socai.membership.write.Membership;
import socai.membership.write.memberfile.FileDecider;
import socai.membership.write.memberfile.FileFacts;
import socai.membership.write.memberfile.FileThere;
import socai.membership.write.partyage.AgeOfAnother;
import socai.membership.write.partyage.PartyAgeRecord;
import socai.membership.write.rules.EvidenceGiven;
import socai.membership.write.rules.OnePersonsData;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.StreamEvent;
import socai.spine.write.Circumstances;

/** What was recorded counts for badges, dues, lists and the own page from this moment on. */
public final class RecordPartyAgeBreakDecider implements FileDecider<RecordPartyAgeBreak> {

    @Override
    public Class<RecordPartyAgeBreak> command() {
        return RecordPartyAgeBreak.class;
    }

    @Override
    public Decision decide(
            Membership state, RecordPartyAgeBreak command, FileFacts facts, Circumstances circumstances) {
        PartyAgeRecord record = state.papers().record().age();
        if (record.breaks().stream().anyMatch(e -> says(command, e))) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(
                        new FileThere(state.exists()),
                        new OnePersonsData(
                                state.person().orElse(command.reason().subject()),
                                List.of(command.reason().subject())))
                .statute(() -> kept(
                        command,
                        facts,
                        circumstances,
                        new AgeOfAnother(state.person().isPresent()
                                && state.person().equals(circumstances.act().person())),
                        new BreakInOrder(
                                record.from(state.dates().partyAgeFrom()),
                                command.from(),
                                command.until(),
                                circumstances.date()),
                        new BreaksApart(command.from(), command.until(), record.others(command.from())),
                        new EvidenceGiven(command.evidence(), circumstances.date())))
                .accept(() -> List.of(new StreamEvent(
                        Membership.TYPE,
                        command.membership().raw(),
                        new PartyAgeBroken(
                                command.membership(),
                                state.person().orElseThrow(),
                                command.organisation(),
                                command.from(),
                                command.until(),
                                command.counted(),
                                record.gapWith(command.from(), command.until(), command.counted()),
                                command.reason(),
                                command.evidence()))));
    }

    private static boolean says(RecordPartyAgeBreak command, PartyAgeBroken e) {
        return e.keeper().equals(command.organisation())
                && e.from().equals(command.from())
                && e.until().equals(command.until())
                && e.counted() == command.counted()
                && e.reason().equals(command.reason())
                && e.evidence().equals(command.evidence());
    }
}
