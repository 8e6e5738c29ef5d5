package socai.membership.write.selfcorrection.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import socai.membership.events.CorrectionEvent.CorrectionRequested;
import socai.membership.events.CorrectionId;
import socai.membership.events.RequestedField;
import socai.membership.write.Membership;
import socai.membership.write.Person;
import socai.membership.write.deciding.Superiors;
import socai.membership.write.ending.OwnMatter;
import socai.membership.write.rules.EvidenceGiven;
import socai.membership.write.rules.MemberNow;
import socai.membership.write.rules.NotInTheFuture;
import socai.membership.write.rules.OnePersonsData;
import socai.membership.write.selfcorrection.CorrectionFile;
import socai.membership.write.selfcorrection.MemberOnFile;
import socai.membership.write.selfcorrection.PersonOnFile;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Effect;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.Seen;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.Text;
import socai.spine.time.Deadline;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Writes down what stands in the file and what should; whoever keeps the file decides. */
public final class RequestCorrectionDecider implements Decider<RequestCorrection, Membership, RequestCorrection.Facts> {

    private static final Text EFFECTIVE = new Text("ngày có hiệu lực", "effective date");

    @Override
    public Class<RequestCorrection> command() {
        return RequestCorrection.class;
    }

    @Override
    public StreamType<Membership, ?> type() {
        return Membership.TYPE;
    }

    @Override
    public String stream(RequestCorrection command, Act act) {
        return command.membership().raw();
    }

    @Override
    public Optional<OrganisationId> matter(RequestCorrection command, Membership state, Act act) {
        return state.matter();
    }

    @Override
    public Class<RequestCorrection.Facts> factsType() {
        return RequestCorrection.Facts.class;
    }

    @Override
    public RequestCorrection.Facts gather(RequestCorrection command, Membership state, Act act, Reader reader) {
        Optional<String> open =
                reader.claimedBy(CorrectionFile.OPEN, CorrectionFile.open(command.membership(), command.field()));
        reader.read(CorrectionFile.TYPE, act.command().derive(CorrectionId.PREFIX, 0));
        return new RequestCorrection.Facts(
                state.person()
                        .map(id -> reader.read(Person.TYPE, Person.stream(id)).map(PersonOnFile::of))
                        .orElseGet(() -> new Seen<>("", -1, PersonOnFile.of(Person.NONE))),
                Superiors.above(state.matter(), act.businessDate(), reader),
                open,
                open.flatMap(id -> reader.read(CorrectionFile.TYPE, id).value().requested())
                        .map(e -> new RequestCorrection.Asked(e.newDate(), e.newText())));
    }

    @Override
    public Decision decide(
            Membership state, RequestCorrection command, RequestCorrection.Facts facts, Circumstances circumstances) {
        OwnMatter own = OwnMatter.of(circumstances.act(), state.person());
        if (own.holds()
                && facts.asked()
                        .equals(Optional.of(new RequestCorrection.Asked(command.newDate(), command.newText())))) {
            return Judgement.begin().accept(List::of);
        }
        Parameter keeping = circumstances.parameter("member-file-keeper");
        Optional<OrganisationId> keeper = FileKeeper.of(facts.superiors(), keeping);
        CorrectionId correction = CorrectionId.of(circumstances.act().command().derive(CorrectionId.PREFIX, 0));
        return Judgement.begin()
                .step(new MemberNow(command.membership(), state.live()), own)
                .layer(
                        Layer.STEP,
                        () -> List.of(
                                new OneAtATime(facts.open()),
                                new NewValueFits(
                                        command.field(),
                                        command.newDate().isPresent(),
                                        command.newText().isPresent()),
                                new OnePersonsData(state.person().orElseThrow(), subjects(command))))
                .statute(() -> List.of(
                        new FieldMayBeAsked(command.field(), circumstances.parameter("correction-request-fields")),
                        new FileKeeper(keeper, keeping),
                        new SomethingChanges(before(state, command, facts), wanted(command)),
                        new NotInTheFuture(EFFECTIVE, command.effective(), circumstances.date()),
                        new EvidenceGiven(command.evidence(), circumstances.date())))
                .accept(
                        () -> List.of(
                                requested(correction, state, command, facts, keeper.orElseThrow(), circumstances)),
                        List.of(new Effect.Claim(
                                CorrectionFile.OPEN,
                                CorrectionFile.open(command.membership(), command.field()),
                                correction.raw())));
    }

    private static List<PersonId> subjects(RequestCorrection command) {
        return Stream.of(Stream.of(command.reason()), command.newDate().stream(), command.newText().stream())
                .flatMap(values -> values)
                .map(Personal::subject)
                .toList();
    }

    private static Optional<String> before(Membership state, RequestCorrection command, RequestCorrection.Facts facts) {
        return oldDate(state, command.field(), facts)
                .flatMap(Personal::value)
                .map(LocalDate::toString)
                .or(() -> oldText(state, command.field(), facts).flatMap(Personal::value));
    }

    private static Optional<String> wanted(RequestCorrection command) {
        return command.newDate()
                .flatMap(Personal::value)
                .map(LocalDate::toString)
                .or(() -> command.newText().flatMap(Personal::value));
    }

    private static Optional<Personal<LocalDate>> oldDate(
            Membership state, RequestedField field, RequestCorrection.Facts facts) {
        return field == RequestedField.BIRTH_DATE
                ? facts.person().value().birthDate()
                : field.ofMembership()
                        .flatMap(one -> MemberOnFile.of(state).date(one))
                        .map(day -> Personal.of(state.person().orElseThrow(), day));
    }

    private static Optional<Personal<String>> oldText(
            Membership state, RequestedField field, RequestCorrection.Facts facts) {
        return field.ofMembership()
                .flatMap(one -> MemberOnFile.of(state).number(one))
                .or(() -> facts.person().value().text(field));
    }

    private static StreamEvent requested(
            CorrectionId correction,
            Membership state,
            RequestCorrection command,
            RequestCorrection.Facts facts,
            OrganisationId keeper,
            Circumstances circumstances) {
        Parameter period = circumstances.parameter("correction-answer-period");
        return new StreamEvent(
                CorrectionFile.TYPE,
                correction.raw(),
                new CorrectionRequested(
                        correction,
                        circumstances.date(),
                        state.person().orElseThrow(),
                        command.membership(),
                        state.matter().orElseThrow(),
                        keeper,
                        command.field(),
                        oldDate(state, command.field(), facts),
                        command.newDate(),
                        oldText(state, command.field(), facts),
                        command.newText(),
                        command.reason(),
                        command.effective(),
                        command.evidence(),
                        new Deadline(circumstances.date(), period.number(), period.unit())));
    }
}
