package socai.membership.write.exemption.end;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.membership.events.ExemptionEnd;
import socai.membership.events.ExemptionEvent.ExemptionEnded;
import socai.membership.events.ExemptionEvent.ExemptionGranted;
import socai.membership.events.MembershipEvent.MemberActiveAgain;
import socai.membership.events.MembershipId;
import socai.membership.write.Membership;
import socai.membership.write.ending.CellPlace;
import socai.membership.write.ending.MatterStage;
import socai.membership.write.ending.OwnMatter;
import socai.membership.write.ending.SeatedMember;
import socai.membership.write.exemption.ExemptionDecider;
import socai.membership.write.exemption.ExemptionFile;
import socai.membership.write.exemption.ExemptionStage;
import socai.organisation.events.RollEvent.RollMarkEnded;
import socai.organisation.events.RollKind;
import socai.organisation.events.RollMark;
import socai.organisation.write.Roll;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.Seen;
import socai.spine.StreamEvent;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** Ends an exemption: file and membership, and the mark of the roll where it would last longer. */
public final class EndExemptionDecider implements ExemptionDecider<EndExemption, EndExemption.Facts> {

    @Override
    public Class<EndExemption> command() {
        return EndExemption.class;
    }

    @Override
    public Class<EndExemption.Facts> factsType() {
        return EndExemption.Facts.class;
    }

    @Override
    public EndExemption.Facts gather(EndExemption command, ExemptionFile state, Act act, Reader reader) {
        LocalDate day = act.businessDate();
        Seen<SeatedMember> member = reader.read(
                        Membership.TYPE, command.exemption().membership().raw())
                .map(SeatedMember::of);
        Optional<OrganisationId> cell = member.value().cell();
        Seen<CellPlace> place = CellPlace.read(cell, state.subject(), day, reader);
        return new EndExemption.Facts(
                member,
                place,
                cell.isPresent()
                        && state.subject()
                                .filter(person -> reader.read(Roll.TYPE, Roll.stream(cell.orElseThrow(), RollKind.CELL))
                                        .value()
                                        .isMarked(
                                                person,
                                                RollMark.EXEMPT,
                                                place.value().from(day)))
                                .isPresent());
    }

    @Override
    public Decision decide(
            ExemptionFile state, EndExemption command, EndExemption.Facts facts, Circumstances circumstances) {
        LocalDate day = circumstances.date();
        if (state.ended()
                .filter(e -> e.on().equals(day) && e.reason() == command.reason())
                .isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        Optional<LocalDate> until = state.granted().flatMap(ExemptionGranted::until);
        return Judgement.begin()
                .step(
                        new MatterStage(state.stage().label(), state.stage() == ExemptionStage.GRANTED),
                        OwnMatter.of(circumstances.act(), state.subject()),
                        new EndFits(command.reason(), facts.member().value().live(), until, day))
                .accept(() -> events(state, command, facts, day));
    }

    private static List<StreamEvent> events(
            ExemptionFile state, EndExemption command, EndExemption.Facts facts, LocalDate day) {
        ExemptionGranted granted = state.granted().orElseThrow();
        Optional<OrganisationId> cell = facts.member().value().cell();
        boolean over = command.reason() == ExemptionEnd.TERM_OVER;
        LocalDate from =
                over ? granted.until().orElse(day) : facts.place().value().from(day);
        List<StreamEvent> events = new ArrayList<>();
        events.add(new StreamEvent(
                ExemptionFile.TYPE,
                command.exemption().raw(),
                new ExemptionEnded(
                        command.exemption(),
                        day,
                        granted.person(),
                        state.cell().orElseThrow(),
                        cell.isPresent() ? command.reason() : ExemptionEnd.MEMBERSHIP_ENDED,
                        from)));
        if (cell.isEmpty()) {
            return events;
        }
        MembershipId membership = command.exemption().membership();
        events.add(new StreamEvent(
                Membership.TYPE,
                membership.raw(),
                new MemberActiveAgain(membership, granted.person(), from, command.exemption())));
        if (facts.marked()) {
            events.add(new StreamEvent(
                    Roll.TYPE,
                    Roll.stream(cell.get(), RollKind.CELL),
                    new RollMarkEnded(cell.get(), RollKind.CELL, granted.person(), RollMark.EXEMPT, from)));
        }
        return events;
    }
}
