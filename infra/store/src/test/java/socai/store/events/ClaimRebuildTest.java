package socai.store.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import socai.membership.events.AdmissionId;
import socai.membership.events.ClosingReason;
import socai.membership.write.admission.closing.CloseAdmission;
import socai.membership.write.registerperson.RegisterPerson;
import socai.spine.Act;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.Violation;
import socai.spine.write.Submission;

/** The table of unique values is what the decisions took and gave free, and can be made so again. */
class ClaimRebuildTest extends AdmissionSpine {

    private static final String ALL = "select kind, encode(hash, 'hex') as hash, owner from claim order by kind, hash";

    @Test
    void a_damaged_table_is_told_row_by_row_and_becomes_what_the_decisions_say() {
        PersonId first = registered("001098000001");
        PersonId second = registered("001098000002");
        accepted(day(1), nominate(first));
        AdmissionId closed = AdmissionId.of(accepted(day(1), nominate(second)).stream("admission"));
        accepted(day(2), new CloseAdmission(closed, ClosingReason.WITHDRAWN, "3-BC/CB"));
        JdbcTemplate table = new JdbcTemplate(database.app());
        List<Map<String, Object>> before = table.queryForList(ALL);
        assertThat(before).as("of two people, one open file and numbers").hasSizeGreaterThanOrEqualTo(3);
        assertThat(rebuild().compare().differences()).isEmpty();

        table.update("delete from claim where owner = ? and kind = 'citizen-id'", first.raw());
        table.update("update claim set owner = 'per-other' where owner = ? and kind = 'citizen-id'", second.raw());
        table.update("insert into claim (kind, hash, owner) values ('citizen-id', '\\x01', 'per-nobody')");

        ClaimRebuild.Difference[] told = {
            new ClaimRebuild.Difference(ClaimRebuild.What.MISSING, "citizen-id", first.raw()),
            new ClaimRebuild.Difference(ClaimRebuild.What.ANOTHER_OWNER, "citizen-id", second.raw()),
            new ClaimRebuild.Difference(ClaimRebuild.What.NOT_IN_THE_RECORD, "citizen-id", "per-nobody")
        };
        assertThat(rebuild().compare().differences()).containsExactlyInAnyOrder(told);
        assertThat(rebuild().mend().differences()).containsExactlyInAnyOrder(told);

        assertThat(table.queryForList(ALL)).isEqualTo(before);
        assertThat(rebuild().compare().differences()).isEmpty();
        assertThat(spine.door()
                        .submit(register(act(FOUNDED.plusDays(9)), "001098000001"))
                        .violations())
                .extracting(Violation::rule)
                .containsExactly("membership.citizen-id-free");
    }

    private static ClaimRebuild rebuild() {
        return new ClaimRebuild(
                spine, new JdbcClaims(database.app(), new byte[32]), database.database()::dedicatedConnection);
    }

    private static PersonId registered(String citizenId) {
        Submission submission = register(act(FOUNDED.plusDays(9)), citizenId);
        submit(submission.act(), submission.command());
        return PersonId.of(submission.act().command().derive(PersonId.PREFIX, 0));
    }

    private static Submission register(Act act, String citizenId) {
        PersonId person = PersonId.of(act.command().derive(PersonId.PREFIX, 0));
        return Submission.of(
                new RegisterPerson(
                        Personal.of(person, "Trần Thị Bưởi"),
                        Personal.of(person, LocalDate.of(1998, 4, 20)),
                        Optional.of(Personal.of(person, citizenId)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        cell),
                act);
    }
}
