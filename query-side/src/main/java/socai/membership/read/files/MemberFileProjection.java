package socai.membership.read.files;

import static socai.membership.read.files.MemberFileTables.MEMBER_FILE;
import static socai.membership.read.files.MemberFileTables.PARTY_AGE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import socai.membership.events.LostFileOutcome;
import socai.membership.events.MemberFileEvent;
import socai.membership.events.MemberFileEvent.FilePaperRebuilt;
import socai.membership.events.MemberFileEvent.LostFileInquiryClosed;
import socai.membership.events.MemberFileEvent.MemberFileArchived;
import socai.membership.events.MemberFileEvent.MemberFileLost;
import socai.membership.events.MemberFileEvent.MemberFileRestored;
import socai.membership.events.MemberFileEvent.PartyAgeBroken;
import socai.membership.events.MemberFileEvent.PartyAgeCertified;
import socai.membership.events.MembershipEvent;
import socai.membership.events.MembershipEvent.MemberDied;
import socai.spine.Recorded;
import socai.spine.read.Columns;
import socai.spine.read.Projection;
import socai.spine.read.Rows;
import socai.spine.read.Table;

/** Where each member file is, and what its keeper recorded of Party age. */
public final class MemberFileProjection implements Projection {

    @Override
    public String name() {
        return "MemberFile";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Table> tables() {
        return List.of(MEMBER_FILE, PARTY_AGE);
    }

    @Override
    public Set<String> streamTypes() {
        return Set.of("membership");
    }

    @Override
    public void apply(Recorded recorded, Rows rows) {
        switch (recorded.event()) {
            case MemberDied e -> set(MEMBER_FILE, e, Columns.of("died_on", e.diedOn()), rows);
            case MemberFileEvent e -> apply(e, rows);
            default -> {}
        }
    }

    private static void apply(MemberFileEvent event, Rows rows) {
        switch (event) {
            case MemberFileLost e -> file(e, Columns.of("lost_on", e.on()).and("to_restore", false), rows);
            case LostFileInquiryClosed e ->
                file(
                        e,
                        e.conclusion() == LostFileOutcome.LOST
                                ? Columns.of("to_restore", true)
                                : Columns.of("lost_on", null).and("to_restore", false),
                        rows);
            case FilePaperRebuilt e -> file(e, Columns.none(), rows);
            case MemberFileRestored e ->
                file(
                        e,
                        Columns.of("lost_on", null)
                                .and("to_restore", false)
                                .and("restored_on", e.decisionDate())
                                .and("restored_number", e.decisionNumber()),
                        rows);
            case MemberFileArchived e ->
                file(
                        e,
                        Columns.of("archived_on", e.on())
                                .and("archive_number", e.archiveNumber())
                                .and("archive", e.archive()),
                        rows);
            case PartyAgeBroken e ->
                set(
                        PARTY_AGE,
                        e,
                        Columns.of("gap_years", e.gap().gapYears())
                                .and("gap_months", e.gap().gapMonths())
                                .and("gap_days", e.gap().gapDays()),
                        rows);
            case PartyAgeCertified e ->
                set(
                        PARTY_AGE,
                        e,
                        Columns.of("age_from", e.from()).and("certificate_number", e.certificateNumber()),
                        rows);
        }
    }

    private static void file(MemberFileEvent event, Columns columns, Rows rows) {
        set(MEMBER_FILE, event, columns.and("keeper", event.keeper().raw()), rows);
    }

    private static void set(Table table, MembershipEvent event, Columns columns, Rows rows) {
        rows.set(
                table,
                Map.of("membership", event.membership().raw()),
                columns.and("person", event.person().raw()).map());
    }
}
