package socai.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.organisation.write.OrganisationAuthority;
import socai.organisation.write.OrganisationContext;
import socai.organisation.write.establish.EstablishOrganisation;
import socai.organisation.write.office.AppointToOffice;
import socai.policy.events.PublishedParameter;
import socai.policy.write.PolicyBook;
import socai.policy.write.PolicyContext;
import socai.policy.write.PolicyFiles;
import socai.policy.write.RegulationText;
import socai.policy.write.publishregulation.PublishRegulation;
import socai.spine.Act;
import socai.spine.Anchor;
import socai.spine.Answer;
import socai.spine.Command;
import socai.spine.CommandId;
import socai.spine.Confidence;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.Origin;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.Text;
import socai.spine.journal.JournalEvent;
import socai.spine.write.Catalogue;
import socai.spine.write.Clocks;
import socai.spine.write.CommandHandling;
import socai.spine.write.Keyring;
import socai.spine.write.Submission;
import socai.store.events.JdbcClaims;
import socai.store.events.Spine;
import socai.store.personal.PersonKeys;
import socai.store.personal.PersonalModule;

/** A store with the packaged policies, one organisation, one secretary and some files: what the arms work on. */
final class BenchStore {

    private static final OrganisationId KEEPER = OrganisationId.of("org-installation");

    final Spine spine;
    final List<String> files = new ArrayList<>();
    private final Clocks clocks = Clocks.of(Clock.systemUTC());
    private final PersonId secretary = PersonId.of("per-" + UUID.randomUUID());
    private OrganisationId cell = KEEPER;

    BenchStore(DataSource source, PersonKeys keys, int fileCount) {
        Keyring keyring = new Keyring() {
            @Override
            public void prepare(Collection<PersonId> subjects) {
                keys.prepare(subjects);
            }

            @Override
            public void erase(PersonId subject) {
                keys.erase(subject);
            }
        };
        this.spine = new Spine(
                source,
                new DataSourceTransactionManager(source),
                new Spine.Parts(
                        new Catalogue(
                                List.of(new PolicyContext(), new OrganisationContext(), new BenchContext()),
                                List.of(JournalEvent.class)),
                        new CommandHandling.Book(PolicyBook.TYPE, PolicyBook.STREAM),
                        new OrganisationAuthority(),
                        List.of(),
                        "bench",
                        100_000),
                new Spine.Secrets(new PersonalModule(keys), keyring, new JdbcClaims(source, new byte[32])));
        found();
        for (int i = 0; i < fileCount; i++) {
            files.add("ben-" + UUID.randomUUID());
        }
        files.forEach(file -> submit(note(file, files.getFirst(), "Mở hồ sơ."), secretaryAct()));
    }

    private void found() {
        PolicyFiles.packaged().commands(KEEPER).forEach(command -> submit(command, system()));
        submit(new PublishRegulation(KEEPER, right()), system());
        Answer root = submit(
                organisation(
                        "Tỉnh ủy đo thử",
                        Optional.empty(),
                        "dang-bo-tinh",
                        OrganisationRank.PROVINCIAL,
                        OrganisationForm.DANG_BO),
                system());
        OrganisationId province = OrganisationId.of(created(root));
        Answer commune = submit(
                organisation(
                        "Đảng ủy xã đo thử",
                        Optional.of(province),
                        "dang-bo-xa",
                        OrganisationRank.GRASSROOTS,
                        OrganisationForm.DANG_BO),
                system());
        Answer third = submit(
                organisation(
                        "Chi bộ đo thử",
                        Optional.of(OrganisationId.of(created(commune))),
                        "chi-bo",
                        OrganisationRank.CELL,
                        OrganisationForm.CHI_BO),
                system());
        cell = OrganisationId.of(created(third));
        submit(
                new AppointToOffice(
                        cell, OfficeKind.SECRETARY, secretary, clocks.today(), Optional.empty(), Optional.empty()),
                system());
    }

    private static String created(Answer answer) {
        return answer.events().stream()
                .filter(appended -> appended.type().equals("organisation") && appended.first() == 0)
                .findFirst()
                .orElseThrow()
                .stream();
    }

    private EstablishOrganisation organisation(
            String name, Optional<OrganisationId> parent, String type, OrganisationRank rank, OrganisationForm form) {
        return new EstablishOrganisation(
                name, parent, type, rank, form, Optional.empty(), false, false, clocks.today(), Optional.empty());
    }

    private static RegulationText right() {
        return new RegulationText(
                "BENCH",
                new Text("Quyền đo thử", "Rights of the benchmark"),
                LocalDate.of(2010, 1, 1),
                Optional.empty(),
                "benchmark",
                List.of(new PublishedParameter(
                        "right.bench.WriteNote",
                        "SECRETARY@HERE",
                        "rights",
                        Anchor.ACT,
                        "",
                        Confidence.R,
                        "BENCH",
                        "")));
    }

    BenchContext.WriteNote note(String file, String witness, String text) {
        return new BenchContext.WriteNote(file, witness, cell, Personal.of(secretary, text));
    }

    /** A note with the first file as witness, by the secretary. */
    Submission next(String file) {
        return Submission.of(
                note(file, files.getFirst(), "Đồng chí chấp hành tốt phân công của chi bộ."), secretaryAct());
    }

    private Act secretaryAct() {
        return act("bench", Optional.of(secretary), new OfficeRef(OfficeKind.SECRETARY, cell));
    }

    private Act system() {
        return act("system", Optional.empty(), new OfficeRef(OfficeKind.SYSTEM, KEEPER));
    }

    private Act act(String account, Optional<PersonId> person, OfficeRef office) {
        LocalDate today = clocks.today();
        return new Act(
                CommandId.of(UUID.randomUUID()),
                account,
                person,
                office,
                today,
                today,
                Origin.DIRECT,
                Optional.empty(),
                Optional.empty());
    }

    private Answer submit(Command command, Act act) {
        Answer answer = spine.door().submit(Submission.of(command, act));
        if (!answer.accepted()) {
            throw new IllegalStateException("refused: "
                    + answer.violations().stream()
                            .map(v -> v.sentence("en", ""))
                            .toList());
        }
        return answer;
    }
}
