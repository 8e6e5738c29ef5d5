package socai.membership.write.memberrecord.open;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.membership.events.MemberRecordOpened;
import socai.membership.write.Membership;
import socai.membership.write.deciding.Superiors;
import socai.membership.write.ending.OwnMatter;
import socai.membership.write.memberrecord.MemberRecord;
import socai.membership.write.memberrecord.RecordAsking;
import socai.membership.write.rules.MemberNow;
import socai.membership.write.rules.NotInTheFuture;
import socai.membership.write.rules.OnePersonsData;
import socai.membership.write.rules.OwnNumberGiven;
import socai.membership.write.selfcorrection.request.FileKeeper;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.Personal;
import socai.spine.Rule;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.Text;
import socai.spine.time.Deadline;
import socai.spine.time.WorkingCalendar;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** What is declared late is accepted; how late it was stands in the event. */
public final class OpenMemberRecordDecider implements Decider<OpenMemberRecord, Membership, OpenMemberRecord.Facts> {

    private static final Text NUMBER = new Text("hồ sơ đảng viên", "member file");
    private static final Text CV = new Text("lý lịch đảng viên", "member CV");
    private static final Text SHEET = new Text("phiếu đảng viên", "data sheet");

    @Override
    public Class<OpenMemberRecord> command() {
        return OpenMemberRecord.class;
    }

    @Override
    public StreamType<Membership, ?> type() {
        return Membership.TYPE;
    }

    @Override
    public String stream(OpenMemberRecord command, Act act) {
        return command.membership().raw();
    }

    @Override
    public Optional<OrganisationId> matter(OpenMemberRecord command, Membership state, Act act) {
        return state.matter();
    }

    @Override
    public Class<OpenMemberRecord.Facts> factsType() {
        return OpenMemberRecord.Facts.class;
    }

    @Override
    public OpenMemberRecord.Facts gather(OpenMemberRecord command, Membership state, Act act, Reader reader) {
        return new OpenMemberRecord.Facts(Superiors.above(state.matter(), act.businessDate(), reader));
    }

    @Override
    public Decision decide(
            Membership state, OpenMemberRecord command, OpenMemberRecord.Facts facts, Circumstances circumstances) {
        MemberRecord record = state.papers().record();
        OwnMatter own = OwnMatter.of(circumstances.act(), state.person());
        if (own.holds() && record.opened().filter(e -> says(command, e)).isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        Parameter keeping = circumstances.parameter("member-file-keeper");
        Optional<OrganisationId> keeper = FileKeeper.of(facts.superiors(), keeping);
        return Judgement.begin()
                .step(new MemberNow(command.membership(), state.live()), own)
                .layer(
                        Layer.STEP,
                        () -> List.of(
                                new OneRecord(record.opened().map(MemberRecordOpened::cvDate)),
                                new NewMemberDeclares(record.asked().isPresent() || state.probationary()),
                                new OnePersonsData(
                                        state.person().orElseThrow(),
                                        command.recordNumber().map(Personal::subject).stream()
                                                .toList())))
                .statute(() -> statute(state, command, keeper, keeping, circumstances))
                .accept(() -> List.of(new StreamEvent(
                        Membership.TYPE,
                        command.membership().raw(),
                        opened(state, command, keeper.orElseThrow(), circumstances))));
    }

    private static List<Rule> statute(
            Membership state,
            OpenMemberRecord command,
            Optional<OrganisationId> keeper,
            Parameter keeping,
            Circumstances circumstances) {
        LocalDate ceremony = state.dates().admission().orElseThrow();
        List<Rule> rules = new ArrayList<>();
        command.recordNumber().ifPresent(number -> rules.add(new OwnNumberGiven(NUMBER, number)));
        rules.add(new NotInTheFuture(CV, command.cvDate(), circumstances.date()));
        rules.add(new NotInTheFuture(SHEET, command.sheetDate(), circumstances.date()));
        rules.add(new DeclaredAfterCeremony(
                ceremony, command.cvDate(), command.sheetDate(), circumstances.parameter(RecordAsking.FORMS)));
        rules.add(new FileKeeper(keeper, keeping));
        return List.copyOf(rules);
    }

    private static MemberRecordOpened opened(
            Membership state, OpenMemberRecord command, OrganisationId keeper, Circumstances circumstances) {
        WorkingCalendar calendar = circumstances.policies().calendar();
        Optional<Deadline> limit = state.papers().record().asked();
        return new MemberRecordOpened(
                command.membership(),
                state.person().orElseThrow(),
                keeper,
                command.recordNumber(),
                command.cvDate(),
                command.sheetDate(),
                limit,
                limit.map(one -> one.late(lastOf(command), calendar)).orElse(0),
                calendar.version());
    }

    /** It is declared when both are. */
    private static LocalDate lastOf(OpenMemberRecord command) {
        return command.cvDate().isAfter(command.sheetDate()) ? command.cvDate() : command.sheetDate();
    }

    private static boolean says(OpenMemberRecord command, MemberRecordOpened e) {
        return command.recordNumber().equals(e.recordNumber())
                && command.cvDate().equals(e.cvDate())
                && command.sheetDate().equals(e.sheetDate());
    }
}
