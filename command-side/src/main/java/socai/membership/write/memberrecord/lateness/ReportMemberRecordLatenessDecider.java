package socai.membership.write.memberrecord.lateness;

import java.util.List;
import java.util.Optional;
import socai.membership.events.MemberRecordLatenessReported;
import socai.membership.write.Membership;
import socai.membership.write.admission.lateness.LimitPassed;
import socai.membership.write.memberrecord.MemberRecord;
import socai.membership.write.rules.MemberNow;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.time.Deadline;
import socai.spine.time.WorkingCalendar;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Reports the passed limit once; a second report changes nothing. */
public final class ReportMemberRecordLatenessDecider
        implements Decider<ReportMemberRecordLateness, Membership, Decider.NoFacts> {

    @Override
    public Class<ReportMemberRecordLateness> command() {
        return ReportMemberRecordLateness.class;
    }

    @Override
    public StreamType<Membership, ?> type() {
        return Membership.TYPE;
    }

    @Override
    public String stream(ReportMemberRecordLateness command, Act act) {
        return command.membership().raw();
    }

    @Override
    public Optional<OrganisationId> matter(ReportMemberRecordLateness command, Membership state, Act act) {
        return state.matter();
    }

    @Override
    public Class<NoFacts> factsType() {
        return NoFacts.class;
    }

    @Override
    public NoFacts gather(ReportMemberRecordLateness command, Membership state, Act act, Reader reader) {
        return new NoFacts();
    }

    @Override
    public Decision decide(
            Membership state, ReportMemberRecordLateness command, NoFacts facts, Circumstances circumstances) {
        MemberRecord record = state.papers().record();
        Optional<Deadline> running = record.running();
        if (running.isPresent() && record.reported()) {
            return Judgement.begin().accept(List::of);
        }
        WorkingCalendar calendar = circumstances.policies().calendar();
        return Judgement.begin()
                .step(new MemberNow(command.membership(), state.live()), new RecordAwaited(running.isPresent()))
                .statute(() -> List.of(new LimitPassed(running.orElseThrow(), circumstances.date(), calendar)))
                .accept(() -> List.of(new StreamEvent(
                        Membership.TYPE,
                        command.membership().raw(),
                        new MemberRecordLatenessReported(
                                command.membership(),
                                state.person().orElseThrow(),
                                circumstances.date(),
                                running.orElseThrow(),
                                running.orElseThrow().late(circumstances.date(), calendar),
                                calendar.version()))));
    }
}
