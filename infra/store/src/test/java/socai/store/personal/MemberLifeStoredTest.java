package socai.store.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import socai.membership.events.Activity;
import socai.membership.events.EndingExample;
import socai.membership.events.ImportColumn;
import socai.membership.events.LifeExample;
import socai.membership.events.MergeReason;
import socai.membership.events.Standing;
import socai.membership.events.VoteForm;
import socai.membership.write.Seat;
import socai.membership.write.deciderecognition.CellSeat;
import socai.membership.write.deciderecognition.DecideRecognition;
import socai.membership.write.deciding.NumberUse;
import socai.membership.write.deciding.Superior;
import socai.membership.write.deciding.Superiors;
import socai.membership.write.importmembers.ImportMembers;
import socai.membership.write.importmembers.ImportRow;
import socai.membership.write.memberrecord.open.OpenMemberRecord;
import socai.membership.write.mergepersons.MergePersons;
import socai.membership.write.recognition.ProbationaryMember;
import socai.membership.write.registerperson.RegisterPerson;
import socai.membership.write.voteonrecognition.VoteOnRecognition;
import socai.membership.write.voting.CellVoters;
import socai.organisation.events.OrganisationRank;
import socai.organisation.write.Electorate;
import socai.policy.events.DecidingOrgan;
import socai.spine.OrganisationId;
import socai.spine.Personal;
import socai.spine.Seen;
import socai.store.json.PinnedJson;
import socai.store.postgres.TestDatabase;
import socai.store.postgres.TestPostgres;
import tools.jackson.databind.json.JsonMapper;

/** Everything that is kept of a member's life comes back from the store's own JSON, and no name stands in it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MemberLifeStoredTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final OrganisationId CELL = LifeExample.CELL;

    @TempDir
    static Path folder;

    private TestDatabase database;
    private JsonMapper json;

    @BeforeAll
    void start() {
        database = TestPostgres.fresh();
        json = PinnedJson.mapper(new PersonalModule(Keys.node(database, folder).keys()));
    }

    @AfterAll
    void stop() {
        database.close();
    }

    static Stream<Record> events() {
        return Stream.of(
                        LifeExample.people(),
                        LifeExample.memberships(),
                        List.of(LifeExample.opened(), LifeExample.proposed(), LifeExample.failed(1)),
                        LifeExample.papers(),
                        LifeExample.endings(),
                        EndingExample.memberships(),
                        EndingExample.exemptions(),
                        EndingExample.leavings(),
                        EndingExample.removals(),
                        List.of(LifeExample.chunk()))
                .flatMap(List::stream)
                .map(Record.class::cast);
    }

    static Stream<Record> commandsAndFacts() {
        Electorate electorate =
                new Electorate(List.of(LifeExample.person("official 1")), List.of(), List.of(), List.of());
        Superiors superiors = new Superiors(List.of(new Seen<>(
                "org-grassroots",
                3,
                new Superior(LifeExample.GRASSROOTS, "Đảng ủy xã", OrganisationRank.GRASSROOTS, true))));
        Seen<ProbationaryMember> member = new Seen<>(
                "mem-1", 0, new ProbationaryMember(Optional.of(CELL), true, Optional.of(DAY), Optional.of(DAY), false));
        return Stream.of(
                new RegisterPerson(
                        LifeExample.said("Nguyễn Thị Ánh Tuyết"),
                        Personal.of(LifeExample.MEMBER, DAY),
                        Optional.of(LifeExample.said("001098000123")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        CELL),
                new RegisterPerson.Facts(Optional.of("per-1"), new Seen<>("org-cell", 1, true)),
                new MergePersons.Facts(
                        new Seen<>("per-2", 0, new MergePersons.Duplicate(true, false, Optional.empty())),
                        new Seen<>("mem-1", 1, true),
                        new Seen<>("mem-2", 1, Optional.of(new Seat(CELL, Standing.OFFICIAL, DAY))),
                        Optional.of(new Seen<>("rol-cell.cell", 4, Optional.of(DAY))),
                        Optional.empty(),
                        List.of(LifeExample.DUPLICATE)),
                new MergePersons(
                        LifeExample.MEMBER, LifeExample.DUPLICATE, MergeReason.REGISTERED_TWICE, LifeExample.EVIDENCE),
                new OpenMemberRecord(LifeExample.MEMBERSHIP, Optional.of(LifeExample.said("024.118 Nguyễn")), DAY, DAY),
                new OpenMemberRecord.Facts(superiors),
                new VoteOnRecognition(
                        LifeExample.FILE,
                        VoteForm.SECRET_BALLOT,
                        "1-NQ",
                        3,
                        2,
                        1,
                        0,
                        List.of(),
                        List.of(LifeExample.MEMBER)),
                new VoteOnRecognition.Facts(
                        member, new Seen<>("rol-cell.cell", 2, new CellVoters(electorate, List.of())), superiors),
                new DecideRecognition(
                        LifeExample.FILE,
                        CELL,
                        DecidingOrgan.COMMITTEE,
                        "1-QĐ",
                        3,
                        1,
                        2,
                        0,
                        Optional.of(LifeExample.said("Chưa rõ"))),
                new DecideRecognition.Facts(
                        member,
                        superiors,
                        new Seen<>("rol-a.committee", 2, electorate),
                        new Seen<>("rol-cell.cell", 2, new CellSeat(true, Optional.empty())),
                        List.of(new NumberUse(2026, "adm-1")),
                        Optional.empty()),
                new ImportMembers(
                        LifeExample.HASH,
                        LifeExample.HASH,
                        CELL,
                        1,
                        List.of(new ImportRow(
                                1,
                                Optional.of(CELL),
                                LifeExample.said("Nguyễn Thị Ánh Tuyết"),
                                Optional.of(Personal.of(LifeExample.MEMBER, DAY)),
                                Optional.empty(),
                                Optional.of(LifeExample.said("001098000123")),
                                Optional.of(DAY),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(LifeExample.said("65123456")),
                                Activity.ACTIVE,
                                List.of(ImportColumn.GENDER)))),
                new ImportMembers.Facts(
                        List.of(new Seen<>(
                                "org-cell", 1, new ImportMembers.Cell(CELL, true, true, true, Optional.of(DAY)))),
                        List.of(1),
                        List.of()));
    }

    @ParameterizedTest
    @MethodSource({"events", "commandsAndFacts"})
    void it_comes_back_equal_and_sealed(Record kept) {
        String text = json.writeValueAsString(kept);

        assertThat(json.readValue(text, kept.getClass())).isEqualTo(kept);
        assertThat(text)
                .doesNotContain(
                        "Nguyễn",
                        "001098000123",
                        "65123456",
                        "Đông Anh",
                        "0912345678",
                        "Chưa rõ",
                        "Bão",
                        "Sức khỏe",
                        "Hoàn cảnh",
                        "khuyết điểm",
                        "lý do");
    }
}
