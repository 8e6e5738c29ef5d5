package socai.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import socai.app.scenario.Served.Reply;
import socai.organisation.events.RollKind;
import socai.organisation.write.Roll;
import socai.store.events.Spine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The decisions of one cell and its commune from August 2025 to September 2026, each through the door of programs. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AdmissionScenarioTest {

    private static final LocalDate BEGIN = LocalDate.of(2025, 8, 4);
    private static final LocalDate NEWCOMERS_CEREMONY = LocalDate.of(2025, 4, 15);

    private static Served served;
    private static Town town;

    @BeforeAll
    static void serve() {
        served = Served.from(BEGIN);
        town = Town.founded(served, NEWCOMERS_CEREMONY);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static JsonNode violation(Reply reply, String rule) {
        return StreamSupport.stream(reply.body().path("violations").spliterator(), false)
                .filter(violation -> violation.path("rule").stringValue().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(reply.toString()));
    }

    @Test
    @Order(1)
    void aSponsorOfElevenMonthsIsRefusedAndOneOfTwelveIsNamed() throws Exception {
        served.on(LocalDate.of(2025, 9, 1));
        Applicant applicant = Applicant.trained(
                served, town, LocalDate.of(1990, 1, 1), served.today().minusMonths(3));
        applicant.opened();
        aPaperNeedsItsOwnScan(applicant);
        Reply eleven = applicant.sponsor(1, served.today().minusMonths(11));
        assertThat(eleven.status()).isEqualTo(422);
        assertThat(violation(eleven, "membership.sponsor-joint-months")
                        .path("citation")
                        .path("regulation")
                        .stringValue())
                .isEqualTo("294-QĐ/TW");
        assertThat(applicant.sponsor(1, served.today().minusMonths(12)).accepted())
                .isTrue();
    }

    /** An id that nobody uploaded, another's file, another hash: all refused by the door, and nothing is recorded. */
    private static void aPaperNeedsItsOwnScan(Applicant applicant) throws Exception {
        Served.Scan own = town.cellSecretary().stored(applicant.person());
        Served.Scan others = town.cellSecretary().stored(town.newcomer());
        for (Served.Scan invented : List.of(
                new Served.Scan("att-00000000-0000-4000-8000-000000000000", own.sha256()),
                others,
                new Served.Scan(own.id(), others.sha256()))) {
            Reply refused = applicant.attached("3-KNĐ", invented);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.rules()).isEqualTo("[\"spine.scan-on-record\"]");
            assertThat(served.bean(Spine.class).journal().entry(refused.command()))
                    .isEmpty();
        }
        assertThat(applicant.attached("3-KNĐ", own).accepted()).isTrue();
    }

    @Test
    @Order(2)
    void aCertificateOfSixtyOneMonthsIsRefusedAndOneOfSixtyServes() throws Exception {
        served.on(LocalDate.of(2025, 9, 15));
        Applicant late = Applicant.ready(
                served, town, LocalDate.of(1990, 1, 1), served.today().minusMonths(61));
        Reply refused = late.vote(20, 20);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.rules()).isEqualTo("[\"membership.certificate-valid\"]");
        Applicant inTime = Applicant.ready(
                served, town, LocalDate.of(1990, 1, 1), served.today().minusMonths(60));
        assertThat(inTime.vote(20, 20).accepted()).isTrue();
    }

    @Test
    @Order(3)
    void fiftyNineYearsAndElevenMonthsIsAcceptedAndSixtyYearsAndAMonthRefusedWithItsCitation() throws Exception {
        served.on(LocalDate.of(2025, 10, 6));
        LocalDate certificate = served.today().minusMonths(6);
        Applicant younger = Applicant.ready(served, town, served.today().minusMonths(59 * 12 + 11), certificate);
        assertThat(younger.vote(20, 20).accepted()).isTrue();
        Applicant older = Applicant.ready(served, town, served.today().minusMonths(60 * 12 + 1), certificate);
        Reply refused = older.vote(20, 20);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.rules()).isEqualTo("[\"membership.applicant-max-age\"]");
        JsonNode age = violation(refused, "membership.applicant-max-age");
        assertThat(age.path("citation").path("regulation").stringValue()).isEqualTo("294-QĐ/TW");
        assertThat(age.path("citation").path("article").stringValue()).isEqualTo("1.1");
        assertThat(age.path("sentence").stringValue()).contains("721", "720");
    }

    @Test
    @Order(4)
    void ofTwentyWithThreeAbsentThirteenFallShortAndAreReportedAndFourteenPropose() throws Exception {
        served.on(LocalDate.of(2025, 11, 3));
        Applicant applicant = Applicant.ready(served, town);
        assertThat(applicant.vote(17, 13).accepted()).isTrue();
        JsonNode short13 = town.cellSecretary()
                .query(
                        "membership/GetDossier",
                        Map.of("stream", applicant.admission().raw()))
                .path("vote");
        assertThat(short13.path("base").intValue()).isEqualTo(20);
        assertThat(short13.path("needed").intValue()).isEqualTo(14);
        assertThat(short13.path("passed").booleanValue()).isFalse();
        served.on(LocalDate.of(2025, 12, 1));
        assertThat(applicant.vote(17, 14).accepted()).isTrue();
        JsonNode dossier = town.cellSecretary()
                .query(
                        "membership/GetDossier",
                        Map.of("stream", applicant.admission().raw()));
        assertThat(dossier.path("vote").path("passed").booleanValue()).isTrue();
        assertThat(dossier.path("stage").stringValue()).isEqualTo("PROPOSED");
    }

    @Test
    @Order(5)
    void under294TheDelegatedCommitteeDecidesAndItsStandingCommitteeMayNot() throws Exception {
        served.on(LocalDate.of(2026, 1, 12));
        Applicant applicant = Applicant.ready(served, town);
        assertThat(applicant.vote(20, 20).accepted()).isTrue();
        Reply standing = applicant.decided("STANDING_COMMITTEE", Town.STANDING);
        assertThat(standing.rules()).contains("membership.competent-body");
        Reply committee = applicant.decided("COMMITTEE", Town.COMMITTEE);
        assertThat(committee.accepted()).as(committee.toString()).isTrue();
        assertThat(Replayed.regulations(town, committee, applicant))
                .contains("294-QĐ/TW")
                .doesNotContain("208-QĐ/TW");
    }

    private static Applicant underway;

    @Test
    @Order(6)
    void aFileIsBegunUnder294() throws Exception {
        served.on(LocalDate.of(2026, 3, 9));
        underway = Applicant.ready(served, town);
        served.on(LocalDate.of(2026, 4, 9));
        assertThat(underway.vote(20, 20).accepted()).isTrue();
    }

    @Test
    @Order(7)
    void aLateRecognitionLeavesTheOfficialDateAndChangesNoPastBase() throws Exception {
        String roll = Roll.stream(town.cell(), RollKind.CELL);
        String file = Recognition.voted(served, town, LocalDate.of(2026, 5, 4));
        served.on(LocalDate.of(2026, 5, 20));
        Applicant between = Applicant.ready(served, town);
        Reply vote = between.vote(20, 14);
        assertThat(vote.accepted()).as(vote.toString()).isTrue();
        assertThat(Replayed.base(town, vote, between)).isEqualTo(20);

        served.on(LocalDate.of(2026, 7, 13));
        assertThat(InTheCell.searched(town, "PROBATIONARY"))
                .containsExactly(town.newcomer().raw());
        assertThat(InTheCell.searched(town, "OFFICIAL")).hasSize(Town.OFFICIALS);
        Reply decision = town.communeSecretary()
                .command(
                        "membership/DecideRecognition",
                        Map.of(
                                "recognition",
                                file,
                                "decidedBy",
                                town.commune().raw(),
                                "organ",
                                "COMMITTEE",
                                "decisionNumber",
                                Applicant.number("QĐ/ĐU"),
                                "present",
                                Town.COMMITTEE,
                                "ayes",
                                Town.COMMITTEE,
                                "noes",
                                0,
                                "others",
                                0));
        assertThat(decision.accepted()).as(decision.toString()).isTrue();
        assertThat(InTheCell.searched(town, "PROBATIONARY"))
                .as("the index follows the recognition")
                .isEmpty();
        assertThat(InTheCell.searched(town, "OFFICIAL"))
                .hasSize(Town.OFFICIALS + 1)
                .contains(town.newcomer().raw());
        JsonNode dossier = town.cellSecretary().query("membership/GetDossier", Map.of("stream", file));
        assertThat(dossier.path("lateness").path("decision").intValue()).isPositive();
        assertThat(dossier.path("dates").path("officialOn").stringValue())
                .isEqualTo(NEWCOMERS_CEREMONY.plusMonths(12).toString());

        assertThat(InTheCell.officials(town, roll, LocalDate.of(2026, 5, 20))).isEqualTo(20);
        assertThat(InTheCell.officials(town, roll, served.today())).isEqualTo(21);
        assertThat(Replayed.base(town, vote, between))
                .as("the base of the vote in between")
                .isEqualTo(20);
        assertThat(Replayed.again(town, vote, between)).containsOnly("IDENTICAL");
    }

    @Test
    @Order(8)
    void aFileOpenedUnder294AndDecidedUnder208NamesBothInItsDecision() throws Exception {
        served.on(LocalDate.of(2026, 7, 27));
        Reply committee = underway.decided("COMMITTEE", Town.COMMITTEE);
        assertThat(committee.rules()).contains("membership.competent-body");
        Reply decided = underway.decided("STANDING_COMMITTEE", Town.STANDING);
        assertThat(decided.accepted()).as(decided.toString()).isTrue();
        assertThat(Replayed.regulations(town, decided, underway)).contains("294-QĐ/TW", "208-QĐ/TW");
    }

    @Test
    @Order(9)
    void under208TheStandingCommitteeDecidesAndTheCommitteeMayNot() throws Exception {
        served.on(LocalDate.of(2026, 8, 3));
        Applicant applicant = Applicant.ready(served, town);
        assertThat(applicant.vote(20, 20).accepted()).isTrue();
        assertThat(applicant.decided("COMMITTEE", Town.COMMITTEE).rules()).contains("membership.competent-body");
        Reply standing = applicant.decided("STANDING_COMMITTEE", Town.STANDING);
        assertThat(standing.accepted()).as(standing.toString()).isTrue();
        assertThat(Replayed.regulations(town, standing, applicant))
                .contains("208-QĐ/TW")
                .doesNotContain("294-QĐ/TW");
    }

    @Test
    @Order(10)
    void whoMayNotActLearnsNoFactsFromTheRefusal() throws Exception {
        served.on(LocalDate.of(2026, 9, 7));
        Applicant applicant = Applicant.ready(
                served,
                town,
                served.today().minusMonths(60 * 12 + 1),
                served.today().minusMonths(61));
        Reply refused = town.stranger()
                .command("membership/VoteOnAdmission", applicant.vote(21, 21, Applicant.number("NQ/CB")));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.rules()).isEqualTo("[\"spine.office-may-do-this\"]");
        assertThat(refused.body().path("violations").path(0).path("facts").isEmpty())
                .isTrue();
        // The command's own id is random hex: digits in it are no fact, and would fail this test by chance.
        ObjectNode told = (ObjectNode) refused.body().deepCopy();
        assertThat(told.remove("command").asString())
                .isEqualTo(refused.command().raw());
        assertThat(told.toString())
                .doesNotContain("721", "61", "294-QĐ/TW", "208-QĐ/TW", "1.1")
                .doesNotContain(
                        applicant.person().raw(),
                        applicant.admission().raw(),
                        town.cell().raw());
    }

    @Test
    @Order(11)
    void whoNamesAnOrganisationOfTheirOwnLearnsNothingOfAFileThatLiesElsewhere() throws Exception {
        served.on(LocalDate.of(2026, 9, 8));
        Applicant applicant = Applicant.ready(served, town);
        for (String admission : List.of(applicant.admission().raw(), "adm-" + "0".repeat(8))) {
            Reply refused = town.stranger()
                    .command(
                            "membership/DecideAdmission",
                            Map.ofEntries(
                                    Map.entry("admission", admission),
                                    Map.entry("choice", "ADMIT"),
                                    Map.entry("organisation", town.otherCell().raw()),
                                    Map.entry("organ", "COMMITTEE"),
                                    Map.entry("present", 9),
                                    Map.entry("ayes", 9),
                                    Map.entry("noes", 0),
                                    Map.entry("others", 0),
                                    Map.entry("decisionNumber", Applicant.number("QĐ/CB")),
                                    Map.entry("decisionDate", served.today().toString())));
            assertThat(refused.status()).as(refused.toString()).isEqualTo(403);
            assertThat(refused.rules()).isEqualTo("[\"spine.office-may-do-this\"]");
        }
    }
}
