package socai.membership.write.transfer.reception;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import socai.membership.events.ExemptionEvent.ExemptionCarriedOver;
import socai.membership.events.ExemptionId;
import socai.membership.events.MembershipEvent.MemberHosted;
import socai.membership.events.MembershipEvent.MemberTransferred;
import socai.membership.events.PersonEvent.PersonHandedOver;
import socai.membership.events.Standing;
import socai.membership.events.TransferEvent.MemberReceived;
import socai.membership.events.TransferEvent.TransferRequested;
import socai.membership.events.TransferMeasure;
import socai.membership.write.EffectiveDay;
import socai.membership.write.Membership;
import socai.membership.write.Person;
import socai.membership.write.exemption.ExemptionFile;
import socai.membership.write.transfer.TransferFile;
import socai.organisation.events.RollEntry;
import socai.organisation.events.RollEvent;
import socai.organisation.events.RollEvent.RollEntriesOpened;
import socai.organisation.events.RollEvent.RollEntryClosed;
import socai.organisation.events.RollEvent.RollMarkSet;
import socai.organisation.events.RollExit;
import socai.organisation.events.RollKind;
import socai.organisation.events.RollMark;
import socai.organisation.events.RollStanding;
import socai.organisation.write.Roll;
import socai.spine.OrganisationId;
import socai.spine.StreamEvent;
import socai.spine.time.Deadline;
import socai.spine.write.Circumstances;

/** What a reception writes. The member leaves one electorate on the very day on which they enter the other. */
record Reception(TransferFile state, ReceiveMember.Facts facts, Circumstances circumstances) {

    List<StreamEvent> events() {
        List<StreamEvent> events = new ArrayList<>();
        events.add(new StreamEvent(TransferFile.TYPE, asked().transfer().raw(), received()));
        if (asked().kind().movesSeat()) {
            moved(events);
        } else {
            stays(events);
        }
        return events;
    }

    /** Not before the seat that is left began, nor before a vote on either side whose base was taken. */
    LocalDate from() {
        LocalDate day = circumstances.date();
        Stream<LocalDate> days = Stream.of(
                        Optional.of(EffectiveDay.after(facts.home().value().lastFixed(), day)),
                        facts.member().value().since(),
                        asked().kind().movesSeat()
                                ? facts.host()
                                        .map(host ->
                                                EffectiveDay.after(host.value().lastFixed(), day))
                                : Optional.<LocalDate>empty())
                .flatMap(Optional::stream);
        return days.max(LocalDate::compareTo).orElse(day);
    }

    private MemberReceived received() {
        boolean completion = asked().measure() == TransferMeasure.COMPLETION;
        return new MemberReceived(
                asked().transfer(),
                circumstances.date(),
                asked().person(),
                asked().membership(),
                asked().kind(),
                asked().from(),
                asked().to(),
                from(),
                asked().lastDay(),
                asked().lastDay().map(this::term),
                completion
                        ? asked().start()
                                .late(
                                        circumstances.date(),
                                        circumstances.policies().calendar())
                        : 0,
                circumstances.policies().calendar().version());
    }

    /** By days: the term ends on a date, not after a length. */
    private Deadline term(LocalDate until) {
        return new Deadline(from(), Math.toIntExact(ChronoUnit.DAYS.between(from(), until)), "days");
    }

    private void moved(List<StreamEvent> events) {
        OrganisationId to = asked().to().orElseThrow();
        events.add(new StreamEvent(
                Membership.TYPE,
                asked().membership().raw(),
                new MemberTransferred(
                        asked().membership(), asked().person(), asked().transfer(), asked().from(), to, from())));
        if (facts.person().value()) {
            events.add(new StreamEvent(
                    Person.TYPE,
                    Person.stream(asked().person()),
                    new PersonHandedOver(asked().person(), asked().from(), to, from())));
        }
        events.add(roll(
                new RollEntryClosed(asked().from(), RollKind.CELL, asked().person(), from(), RollExit.TRANSFERRED)));
        events.add(roll(new RollEntriesOpened(
                to, RollKind.CELL, List.of(new RollEntry(asked().person(), standing(), from())))));
        if (facts.home().value().exempt()) {
            Optional<LocalDate> active = facts.home().value().active();
            if (active.filter(day -> !day.isAfter(from())).isEmpty()) {
                events.add(roll(new RollMarkSet(to, RollKind.CELL, asked().person(), RollMark.EXEMPT, from(), active)));
            }
        }
        if (facts.exemption().value().open()) {
            ExemptionId exemption = ExemptionId.of(asked().membership());
            events.add(new StreamEvent(
                    ExemptionFile.TYPE,
                    exemption.raw(),
                    new ExemptionCarriedOver(exemption, circumstances.date(), asked().person(), asked().from(), to)));
        }
    }

    private void stays(List<StreamEvent> events) {
        events.add(new StreamEvent(
                Membership.TYPE,
                asked().membership().raw(),
                new MemberHosted(
                        asked().membership(),
                        asked().person(),
                        asked().transfer(),
                        asked().to(),
                        from(),
                        asked().lastDay())));
        events.add(roll(new RollMarkSet(
                asked().from(),
                RollKind.CELL,
                asked().person(),
                RollMark.TEMPORARILY_OUT,
                from(),
                asked().lastDay().map(last -> last.plusDays(1)))));
    }

    private static StreamEvent roll(RollEvent event) {
        return new StreamEvent(Roll.TYPE, Roll.stream(event.organisation(), event.kind()), event);
    }

    private RollStanding standing() {
        return facts.member()
                        .value()
                        .standing()
                        .filter(Standing.OFFICIAL::equals)
                        .isPresent()
                ? RollStanding.OFFICIAL
                : RollStanding.PROBATIONARY;
    }

    private TransferRequested asked() {
        return state.requested().orElseThrow();
    }
}
