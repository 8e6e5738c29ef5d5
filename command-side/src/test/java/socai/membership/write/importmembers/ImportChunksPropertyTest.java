package socai.membership.write.importmembers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import socai.membership.events.Activity;
import socai.membership.events.ImportEvent.ImportChunkRecorded;
import socai.membership.events.LifeExample;
import socai.membership.write.Life;
import socai.membership.write.Membership;
import socai.membership.write.MembershipPapers;
import socai.membership.write.Person;
import socai.organisation.events.RollKind;
import socai.organisation.write.Electorate;
import socai.organisation.write.RollMember;
import socai.spine.Act;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.write.Acts;

/** However a file is cut into chunks, the same rows become the same members. */
class ImportChunksPropertyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** What became of one row; empty when it was refused. */
    record Member(Optional<String> name, Optional<String> citizenId, Membership membership, RollMember seat) {}

    /** What became of a file: its members by row, the bases of the cells and how many claims are held. */
    record Taken(TreeMap<Integer, Member> members, List<Integer> bases, int claims) {}

    private static Taken imported(List<ImportRows> rows, int size) {
        Life life = Life.empty();
        TreeMap<Integer, Member> members = new TreeMap<>();
        for (int start = 0; start < rows.size(); start += size) {
            List<ImportRows> part = rows.subList(start, Math.min(rows.size(), start + size));
            Act act = Acts.on(DAY, Life.GRASSROOTS);
            ImportMembers command = new ImportMembers(
                    LifeExample.HASH,
                    "f".repeat(64),
                    Life.GRASSROOTS,
                    part.getFirst().number(),
                    part.stream().map(row -> row.in(act)).toList());
            life.when(new ImportMembersDecider(), command, act).isAccepted();
            for (ImportRows row : part) {
                member(life, ImportMembers.person(act, row.number())).ifPresent(m -> members.put(row.number(), m));
            }
        }
        List<Integer> bases = new ArrayList<>();
        for (var cell : List.of(Life.CELL, Life.OTHER_CELL)) {
            Electorate electorate = life.roll(cell, RollKind.CELL).electorate(DAY);
            bases.add(electorate.base());
            bases.add(electorate.probationary().size());
        }
        return new Taken(members, bases, life.claims().size());
    }

    private static Optional<Member> member(Life life, PersonId id) {
        Person person = life.state(Person.TYPE, Person.stream(id));
        if (!person.exists()) {
            return Optional.empty();
        }
        Membership membership = life.state(Membership.TYPE, Membership.stream(id));
        return Optional.of(new Member(
                person.name().flatMap(Personal::value),
                person.citizenId().flatMap(Personal::value),
                anonymous(membership),
                life.roll(membership.seat().orElseThrow().organisation(), RollKind.CELL)
                        .member(id)));
    }

    /** Without the id, which differs from command to command. */
    private static Membership anonymous(Membership m) {
        return new Membership(
                Optional.empty(),
                m.seat(),
                m.dates(),
                m.probation(),
                new MembershipPapers(
                        m.papers().decision(),
                        m.papers().newClass(),
                        Optional.empty(),
                        m.papers().issue(),
                        m.papers().record()),
                m.activity(),
                m.closed(),
                m.placement(),
                m.ended(),
                m.restored());
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void chunks_of_any_size_take_over_what_single_rows_do(
            @ForAll("files") List<ImportRows> rows, @ForAll @IntRange(min = 2, max = 30) int size) {
        assertThat(imported(rows, size)).isEqualTo(imported(rows, 1));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void every_row_is_either_a_member_or_reported(@ForAll("files") List<ImportRows> rows) {
        Life life = Life.empty();
        Act act = Acts.on(DAY, Life.GRASSROOTS);
        ImportChunkRecorded recorded = life.when(
                        new ImportMembersDecider(),
                        new ImportMembers(
                                LifeExample.HASH,
                                LifeExample.HASH,
                                Life.GRASSROOTS,
                                1,
                                rows.stream().map(row -> row.in(act)).toList()),
                        act)
                .event(ImportChunkRecorded.class);

        List<Integer> reported =
                recorded.refusals().stream().map(r -> r.row()).distinct().toList();
        assertThat(recorded.accepted() + recorded.refused()).isEqualTo(rows.size());
        assertThat(reported).hasSize(recorded.refused());
        assertThat(rows)
                .allSatisfy(row -> assertThat(life.state(
                                        Person.TYPE,
                                        ImportMembers.person(act, row.number()).raw())
                                .exists())
                        .isEqualTo(!reported.contains(row.number())));
    }

    /** Files of up to thirty rows with few different numbers, so that doubles and faults meet each other. */
    @Provide
    Arbitrary<List<ImportRows>> files() {
        Arbitrary<ImportRows> row = Combinators.combine(
                        Arbitraries.of(Life.CELL, Life.OTHER_CELL, Life.CELL, Life.GRASSROOTS),
                        Arbitraries.of("Trần Văn An", "Lê Thị Bình", "Y-Thông", "An1"),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of(Activity.ACTIVE, Activity.EXEMPT, Activity.TEMPORARILY_OUT),
                        Arbitraries.of(true, false))
                .as((cell, name, citizen, card, activity, official) -> {
                    ImportRows good = ImportRows.good(1)
                            .cell(cell)
                            .name(name)
                            .citizenId("001080%06d".formatted(citizen))
                            .card("65%06d".formatted(card))
                            .activity(activity);
                    return official ? good : good.official(null);
                });
        return row.list().ofMinSize(1).ofMaxSize(30).map(ImportChunksPropertyTest::numbered);
    }

    private static List<ImportRows> numbered(List<ImportRows> rows) {
        List<ImportRows> numbered = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ImportRows r = rows.get(i);
            numbered.add(new ImportRows(
                    i + 1,
                    r.cell(),
                    r.name(),
                    r.born(),
                    r.gender(),
                    r.citizenId(),
                    r.admitted(),
                    r.official(),
                    r.decided(),
                    r.card(),
                    r.activity(),
                    r.unreadable()));
        }
        return List.copyOf(numbered);
    }
}
