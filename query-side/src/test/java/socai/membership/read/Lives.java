package socai.membership.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.AdmissionCeremonyHeld;
import socai.membership.events.AdmissionEvent;
import socai.membership.events.AdmissionExample;
import socai.membership.events.LifeExample;
import socai.membership.events.MembershipEvent;
import socai.membership.events.MembershipId;
import socai.membership.events.PersonEvent;
import socai.membership.events.RecognitionEvent;
import socai.spine.PersonId;
import socai.spine.read.Erasing;
import socai.spine.read.Ledger;
import socai.spine.time.Deadline;

/** Puts the example histories of the membership context on record. */
public final class Lives {

    public static final LocalDate DECIDED = LocalDate.of(2026, 1, 12);
    public static final LocalDate CEREMONY = LocalDate.of(2026, 2, 3);
    public static final AdmissionExample ADMISSION = AdmissionExample.UNDER_294;

    private Lives() {}

    public static void admission(Ledger ledger, List<AdmissionEvent> events) {
        events.forEach(event -> ledger.add("admission", event.admission().raw(), event.on(), event));
    }

    public static void admission(Ledger ledger, AdmissionEvent... events) {
        admission(ledger, List.of(events));
    }

    public static void membership(Ledger ledger, LocalDate day, MembershipEvent... events) {
        for (MembershipEvent event : events) {
            ledger.add("membership", event.membership().raw(), day, event);
        }
    }

    public static void person(Ledger ledger, LocalDate day, PersonEvent... events) {
        for (PersonEvent event : events) {
            ledger.add("person", event.person().raw(), day, event);
        }
    }

    public static void recognition(Ledger ledger, RecognitionEvent... events) {
        for (RecognitionEvent event : events) {
            ledger.add("recognition", event.recognition().raw(), event.on(), event);
        }
    }

    /** From nomination to ceremony. */
    public static List<AdmissionEvent> admitted() {
        return AdmissionExample.and(
                ADMISSION.decided(DECIDED, Optional.of(new Deadline(DECIDED, 30, "working-days"))),
                new AdmissionCeremonyHeld(
                        AdmissionExample.ADMISSION,
                        CEREMONY,
                        AdmissionExample.APPLICANT,
                        AdmissionExample.CELL,
                        MembershipId.first(AdmissionExample.APPLICANT),
                        AdmissionExample.MENTOR,
                        new Deadline(DECIDED, 30, "working-days"),
                        0,
                        "calendar"));
    }

    /** The whole life of the member of the examples, with an admission beside it. */
    public static Ledger all() {
        Ledger ledger = new Ledger();
        person(
                ledger,
                ADMISSION.openedOn().minusDays(200),
                LifeExample.registered(AdmissionExample.APPLICANT, "Lê Minh Anh"));
        admission(ledger, admitted());
        person(ledger, LifeExample.CEREMONY, LifeExample.registered(LifeExample.DUPLICATE, "Nguyễn Thị Ánh"));
        LifeExample.people().forEach(event -> person(ledger, LifeExample.CEREMONY, event));
        LifeExample.memberships().forEach(event -> membership(ledger, LifeExample.CEREMONY, event));
        recognition(ledger, LifeExample.opened());
        LifeExample.papers().forEach(event -> recognition(ledger, event));
        recognition(ledger, LifeExample.failed(1), LifeExample.proposed());
        LifeExample.endings().forEach(event -> recognition(ledger, event));
        return ledger;
    }

    /** The same record as it reads once the person's key is gone. */
    public static Ledger erased(Ledger ledger, PersonId gone) {
        Ledger after = new Ledger();
        ledger.all()
                .forEach(event -> after.add(
                        event.type(),
                        event.stream(),
                        event.businessDate(),
                        event.recordedAt(),
                        Erasing.of(event.event(), gone),
                        event.metadata()));
        return after;
    }
}
