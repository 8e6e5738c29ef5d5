package socai.dues.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.dues.events.Declaration;
import socai.dues.events.DuesAccountEvent;
import socai.dues.events.DuesAccountEvent.DuesBaseDeclared;
import socai.dues.events.DuesAccountEvent.DuesDeferralGranted;
import socai.dues.events.DuesAccountEvent.DuesDeferralRefused;
import socai.dues.events.DuesAccountEvent.DuesDeferralRequested;
import socai.dues.events.DuesAccountEvent.DuesPaid;
import socai.dues.events.DuesAccountEvent.DuesReliefGranted;
import socai.dues.events.DuesAccountEvent.DuesReliefRefused;
import socai.dues.events.DuesAccountEvent.DuesReliefReported;
import socai.dues.events.DuesAccountEvent.DuesReliefRequested;
import socai.dues.events.DuesAccountEvent.PaymentReversed;
import socai.dues.events.DuesAccountId;
import socai.dues.events.MonthPaid;
import socai.dues.events.Obligation;
import socai.dues.events.Relief;
import socai.dues.events.ReliefStage;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.StreamType;
import socai.spine.time.PartyAge;
import socai.spine.write.Dossier;

/**
 * What one member declared, was relieved of and paid.
 *
 * @param organisation the cell of the last act
 * @param relief       where the last application for relief stands
 * @param report       on the last application for relief
 * @param payments     receipts that count, wherever they were given
 * @param deferrals    months whose payment was put off
 */
public record DuesAccount(
        Optional<PersonId> person,
        Optional<OrganisationId> organisation,
        List<Declaration> declarations,
        List<Relief> reliefs,
        ReliefFile relief,
        Optional<Report> report,
        List<DuesPaid> payments,
        Deferrals deferrals)
        implements Dossier {

    /** Which cell reported on an application, and to whom. */
    public record Report(OrganisationId by, OrganisationId to) {}

    public static final DuesAccount NONE = new DuesAccount(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            ReliefFile.NONE,
            Optional.empty(),
            List.of(),
            Deferrals.NONE);

    public static final StreamType<DuesAccount, DuesAccountEvent> TYPE =
            new StreamType<>("dues-account", DuesAccountId.PREFIX, DuesAccountEvent.class, NONE, DuesAccount::evolve);

    static DuesAccount evolve(DuesAccount state, DuesAccountEvent event) {
        DuesAccount next = new DuesAccount(
                Optional.of(event.person()),
                Optional.of(event.organisation()),
                state.declarations,
                state.reliefs,
                state.relief,
                state.report,
                state.payments,
                state.deferrals);
        return switch (event) {
            case DuesBaseDeclared e -> next.declared(e.declaration());
            case DuesPaid e -> next.paying(plus(state.payments, e));
            case PaymentReversed e ->
                next.paying(state.payments.stream()
                        .filter(paid -> !(paid.book().equals(e.book()) && paid.receipt() == e.receipt()))
                        .toList());
            case DuesReliefRequested e -> next.relieving(state.reliefs, ReliefFile.asked(e));
            case DuesReliefReported e ->
                next.reported(new Report(e.organisation(), e.reportedTo()))
                        .relieving(state.reliefs, state.relief.at(ReliefStage.REPORTED));
            case DuesReliefGranted e ->
                next.relieving(plus(state.reliefs, e.relief()), state.relief.at(ReliefStage.GRANTED));
            case DuesReliefRefused ignored -> next.relieving(state.reliefs, state.relief.at(ReliefStage.REFUSED));
            case DuesDeferralRequested e -> next.deferring(state.deferrals.asked(e));
            case DuesDeferralGranted e -> next.deferring(state.deferrals.granted(e.deferral()));
            case DuesDeferralRefused ignored -> next.deferring(state.deferrals.refused());
        };
    }

    private DuesAccount relieving(List<Relief> now, ReliefFile file) {
        return new DuesAccount(person, organisation, declarations, now, file, report, payments, deferrals);
    }

    private DuesAccount reported(Report now) {
        return new DuesAccount(
                person, organisation, declarations, reliefs, relief, Optional.of(now), payments, deferrals);
    }

    private DuesAccount declared(Declaration declaration) {
        return new DuesAccount(
                person, organisation, plus(declarations, declaration), reliefs, relief, report, payments, deferrals);
    }

    private DuesAccount paying(List<DuesPaid> now) {
        return new DuesAccount(person, organisation, declarations, reliefs, relief, report, now, deferrals);
    }

    private DuesAccount deferring(Deferrals now) {
        return new DuesAccount(person, organisation, declarations, reliefs, relief, report, payments, now);
    }

    static <T> List<T> plus(List<T> list, T one) {
        List<T> longer = new ArrayList<>(list);
        longer.add(one);
        return List.copyOf(longer);
    }

    public Obligation obligation(Optional<PartyAge> partyAge) {
        return new Obligation(declarations, reliefs, partyAge);
    }

    /** By and to whom the application that waits was reported; absent where none is at that stage. */
    public Optional<Report> reported() {
        return report.filter(any -> relief.stage() == ReliefStage.REPORTED);
    }

    /** What was paid, by month; a month may stand there several times. */
    public List<MonthPaid> paid() {
        return payments.stream().flatMap(payment -> payment.months().stream()).toList();
    }

    @Override
    public Optional<OrganisationId> matter() {
        return organisation;
    }

    @Override
    public Optional<PersonId> subject() {
        return person;
    }

    @Override
    public boolean openToSubject() {
        return true;
    }
}
