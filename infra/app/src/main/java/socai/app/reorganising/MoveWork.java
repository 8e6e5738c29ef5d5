package socai.app.reorganising;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import socai.app.importing.ImportPorts;
import socai.membership.events.AdmissionId;
import socai.membership.events.MembershipId;
import socai.membership.events.ReorganisationEvent.ReorganisationChunkMoved;
import socai.membership.events.ReorganisationEvent.ReorganisationDecided;
import socai.membership.events.ReorganisationId;
import socai.membership.events.TransferId;
import socai.membership.write.reorganisation.Reorganisation;
import socai.membership.write.reorganisation.carry.CarryOverAdmission;
import socai.membership.write.reorganisation.carry.CarryOverTransfer;
import socai.membership.write.reorganisation.complete.CompleteReorganisation;
import socai.membership.write.reorganisation.move.MoveReorganisedMembers;
import socai.membership.write.reorganisation.move.MoveReorganisedMembersDecider;
import socai.membership.write.reorganisation.move.MoveRow;
import socai.membership.write.reorganisation.takeover.TakeOverOrganisation;
import socai.organisation.events.RollKind;
import socai.organisation.write.Organisation;
import socai.organisation.write.Roll;
import socai.policy.write.PolicyBook;
import socai.spine.Act;
import socai.spine.Answer;
import socai.spine.Command;
import socai.spine.CommandId;
import socai.spine.Decision;
import socai.spine.OrganisationId;
import socai.spine.Origin;
import socai.spine.PersonId;
import socai.spine.Recorded;
import socai.spine.StreamRead;
import socai.spine.Violation;
import socai.spine.read.Asker;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.write.Circumstances;
import socai.spine.write.Submission;

/**
 * The steps of one reorganisation in the name of one person. Each step is a command whose id follows from what it does,
 * so that a second run after a break repeats nothing.
 */
final class MoveWork {

    private static final Set<String> ADMITTED = Set.of("ADMITTED", "REFUSED", "CLOSED");

    private final ImportPorts ports;
    private final ReadStore store;
    private final Movers movers;
    private final ReorganisationId id;
    private final Asker asker;
    private final MoveJob job;

    MoveWork(ImportPorts ports, ReadStore store, ReorganisationId id, Asker asker, MoveJob job) {
        this.ports = ports;
        this.store = store;
        this.movers = new Movers(ports.claims(), store);
        this.id = id;
        this.asker = asker;
        this.job = job;
    }

    private TailReader reader() {
        return new TailReader(ports.tails(), ports.claims());
    }

    private Reorganisation state() {
        return reader().read(Reorganisation.TYPE, id.raw()).value();
    }

    /** Judges every row; nothing is written. */
    void rehearse(Optional<MoveList> list) {
        ReorganisationDecided decided = state().decided().orElseThrow();
        Set<MembershipId> listed = new HashSet<>();
        List<MoveRow> rows = rows(list, listed);
        List<MoveRow> rest = rest(decided, listed);
        job.total(rows.size() + rest.size());
        rehearsed(rows, list);
        rehearsed(rest, Optional.empty());
    }

    private void rehearsed(List<MoveRow> rows, Optional<MoveList> list) {
        for (List<MoveRow> chunk : MoveChunks.of(rows)) {
            TailReader reader = reader();
            MoveReorganisedMembersDecider decider = new MoveReorganisedMembersDecider();
            MoveReorganisedMembers command = command(chunk, MoveChunks.hash(list, chunk));
            Act act = act(CommandId.named("rehearsal", id.raw()));
            Reorganisation state = reader.read(Reorganisation.TYPE, id.raw()).value();
            PolicyBook book = reader.read(PolicyBook.TYPE, PolicyBook.STREAM).value();
            Decision decision = decider.decide(
                    state, command, decider.gather(command, state, act, reader), new Circumstances(act, book));
            switch (decision) {
                case Decision.Refused refused -> {
                    job.left(refused.violations());
                    job.done(chunk.size());
                }
                case Decision.Accepted accepted -> {
                    Optional<ReorganisationChunkMoved> event = accepted.events().stream()
                            .map(written -> written.event())
                            .filter(ReorganisationChunkMoved.class::isInstance)
                            .map(ReorganisationChunkMoved.class::cast)
                            .findFirst();
                    chunk(event, chunk.size(), list);
                }
            }
        }
    }

    /** Organisations below, the list, whoever is left, files, and the end where nothing is left. */
    void run(Optional<MoveList> list) {
        ReorganisationDecided decided = state().decided().orElseThrow();
        takeOver(decided);
        Set<MembershipId> listed = new HashSet<>();
        List<MoveRow> rows = rows(list, listed);
        List<MoveRow> rest = rest(decided, listed);
        job.total(rows.size() + rest.size());
        moved(rows, list);
        moved(rest, Optional.empty());
        files(decided);
        if (decided.kind().ends() || job.clean()) {
            Answer answer = submit(new CompleteReorganisation(id), "complete", String.valueOf(version()));
            if (answer.accepted()) {
                job.whole();
            } else {
                job.left(answer.violations());
            }
        }
    }

    private void takeOver(ReorganisationDecided decided) {
        TailReader reader = reader();
        LocalDate day = ports.clocks().today();
        Organisation source =
                reader.read(Organisation.TYPE, decided.organisation().raw()).value();
        if (!decided.kind().ends()) {
            return;
        }
        for (OrganisationId child : source.childrenFrom(day)) {
            Answer answer = submit(new TakeOverOrganisation(id, child), "take", child.raw(), day.toString());
            if (answer.accepted()) {
                job.taken();
            } else {
                job.left(answer.violations());
            }
        }
    }

    /** The rows of the list; a member who stands in it again is told at once and left out. */
    private List<MoveRow> rows(Optional<MoveList> list, Set<MembershipId> listed) {
        List<MoveRow> rows = new ArrayList<>();
        List<MoveList.Line> lines = list.map(MoveList::rows).orElse(List.of());
        for (int from = 0; from < lines.size(); from += MoveChunks.SIZE) {
            for (MoveRow row : movers.rows(lines.subList(from, Math.min(lines.size(), from + MoveChunks.SIZE)))) {
                if (row.membership().filter(member -> !listed.add(member)).isPresent()) {
                    job.repeated(row.rowNumber(), list.orElseThrow().titles().member());
                } else {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    /** Whom no row names, of a cell that ends: by the roll itself. */
    private List<MoveRow> rest(ReorganisationDecided decided, Set<MembershipId> listed) {
        if (!decided.kind().ends() || decided.destination().isEmpty()) {
            return List.of();
        }
        List<PersonId> seated = reader().read(Roll.TYPE, Roll.stream(decided.organisation(), RollKind.CELL))
                .value()
                .seatedFrom(ports.clocks().today());
        List<MoveRow> rows = new ArrayList<>();
        for (int from = 0; from < seated.size(); from += MoveChunks.SIZE) {
            List<PersonId> part = seated.subList(from, Math.min(seated.size(), from + MoveChunks.SIZE));
            Map<PersonId, MembershipId> open = movers.open(part);
            for (PersonId person : part) {
                Optional<MembershipId> member = Optional.ofNullable(open.get(person));
                if (member.filter(listed::contains).isEmpty()) {
                    rows.add(new MoveRow(rows.size() + 1, member, decided.destination()));
                }
            }
        }
        return rows;
    }

    private void moved(List<MoveRow> rows, Optional<MoveList> list) {
        for (List<MoveRow> chunk : MoveChunks.of(rows)) {
            String hash = MoveChunks.hash(list, chunk);
            int first = chunk.getFirst().rowNumber();
            MoveReorganisedMembers command = command(chunk, hash);
            Answer answer = submit(command, "move", hash, String.valueOf(first), String.valueOf(attempt(hash, first)));
            if (!answer.accepted()) {
                job.left(answer.violations());
                job.done(chunk.size());
                continue;
            }
            Optional<ReorganisationChunkMoved> event = answer.events().stream()
                    .filter(appended -> appended.stream().equals(id.raw()))
                    .findFirst()
                    .flatMap(appended -> ports.tails().range(id.raw(), appended.first(), appended.first()).stream()
                            .map(Recorded::event)
                            .filter(ReorganisationChunkMoved.class::isInstance)
                            .map(ReorganisationChunkMoved.class::cast)
                            .findFirst());
            chunk(event, chunk.size(), list);
        }
    }

    private void chunk(Optional<ReorganisationChunkMoved> event, int size, Optional<MoveList> list) {
        job.moved(event.map(ReorganisationChunkMoved::moved).orElse(0));
        job.before(event.map(ReorganisationChunkMoved::before).orElse(size));
        event.ifPresent(chunk -> chunk.refusals().forEach(refusal -> job.refused(refusal, list.map(MoveList::titles))));
        job.refused(event.map(ReorganisationChunkMoved::refused).orElse(0));
        job.done(size);
    }

    /** Rows that were refused are judged again by another command; a chunk that went whole is never given twice. */
    private long attempt(String hash, int first) {
        return ports.tails().newer(List.of(new StreamRead(id.raw(), -1))).stream()
                .map(Recorded::event)
                .filter(ReorganisationChunkMoved.class::isInstance)
                .map(ReorganisationChunkMoved.class::cast)
                .filter(chunk -> chunk.listHash().equals(hash) && chunk.firstRow() == first && chunk.refused() > 0)
                .count();
    }

    private long version() {
        return reader().read(Reorganisation.TYPE, id.raw()).version();
    }

    private MoveReorganisedMembers command(List<MoveRow> chunk, String hash) {
        return new MoveReorganisedMembers(id, hash, chunk.getFirst().rowNumber(), chunk);
    }

    /** Admissions of the organisation itself, and transfers towards it. */
    private void files(ReorganisationDecided decided) {
        if (!decided.kind().ends() || decided.destination().isEmpty()) {
            return;
        }
        OrganisationId to = decided.destination().orElseThrow();
        String source = decided.organisation().raw();
        String today = ports.clocks().today().toString();
        for (Row row : Row.of(store.ask(
                "select dossier, kind, stage from {Dossier}.dossier where not closed"
                        + " and ((kind = 'ADMISSION' and org_id = ?) or (kind = 'TRANSFER' and goal_org_id = ?))"
                        + " order by dossier",
                source,
                source))) {
            String file = row.text("dossier");
            if (row.text("kind").equals("ADMISSION") && ADMITTED.contains(row.text("stage"))) {
                continue;
            }
            Command command = row.text("kind").equals("ADMISSION")
                    ? new CarryOverAdmission(id, AdmissionId.of(file), to)
                    : new CarryOverTransfer(id, TransferId.of(file), to);
            Answer answer = submit(command, "file", file, today);
            if (answer.accepted()) {
                job.file();
            } else {
                job.left(answer.violations());
            }
        }
    }

    private Answer submit(Command command, String... parts) {
        String[] named = new String[parts.length + 2];
        named[0] = "reorganisation";
        named[1] = id.raw();
        System.arraycopy(parts, 0, named, 2, parts.length);
        return ports.door().submit(Submission.of(command, act(CommandId.named(named))));
    }

    private Act act(CommandId command) {
        LocalDate today = ports.clocks().today();
        return new Act(
                command,
                asker.account(),
                asker.person(),
                asker.office(),
                today,
                today,
                Origin.DIRECT,
                Optional.empty(),
                Optional.empty());
    }

    /** What a refusal of a whole step says. */
    static String said(Violation violation, String language) {
        return violation.sentence(language, "…");
    }
}
