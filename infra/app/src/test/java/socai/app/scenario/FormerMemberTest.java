package socai.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import socai.app.ReadSide;
import socai.membership.events.MembershipId;
import socai.membership.events.RemovalGround;
import socai.membership.events.RemovalId;
import socai.membership.events.VoteForm;
import socai.membership.write.removal.decide.DecideRemoval;
import socai.membership.write.removal.propose.ProposeRemoval;
import socai.membership.write.removal.receipt.RecordRemovalReceipt;
import socai.membership.write.removal.selfreview.RecordSelfReview;
import socai.membership.write.removal.vote.VoteOnRemoval;
import socai.policy.events.DecidingOrgan;
import socai.policy.write.PolicyFiles;
import socai.security.offices.OfficesOf;
import socai.spine.Command;
import socai.spine.CommandId;
import socai.spine.OfficeKind;
import socai.spine.PersonId;

/**
 * Whoever was removed keeps one door on the real store: their own file to read, their own complaint to make. Nothing else
 * opens, not what they read the day before and not the file of somebody removed with them.
 */
class FormerMemberTest {

    private static Served served;
    private static Town town;
    private static PersonId gone;
    private static PersonId other;
    private static Served.Caller former;

    @BeforeAll
    static void removed() throws Exception {
        served = Served.from(LocalDate.of(2026, 11, 16));
        town = Town.founded(served, LocalDate.of(2026, 6, 15));
        gone = town.officials().get(14);
        other = town.officials().get(15);
        remove(gone, 1);
        remove(other, 2);
        served.on(served.today().plusDays(1));
        served.bean(ReadSide.class).awaitHead(Duration.ofMinutes(1));
        former = served.caller("nguoi-bi-xoa-ten", gone, OfficeKind.FORMER_MEMBER, town.cell());
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static void done(Command command) {
        served.founded(CommandId.of(UUID.randomUUID()), command);
    }

    private static RemovalId file(PersonId person) {
        return RemovalId.of(MembershipId.first(person));
    }

    private static void remove(PersonId person, int number) {
        RemovalId removal = file(person);
        List<PersonId> tellers = town.officials().subList(1, 3);
        done(new ProposeRemoval(
                MembershipId.first(person),
                RemovalGround.ABSENCE,
                Optional.of(3),
                Optional.of(2026),
                Optional.empty(),
                Optional.of(1),
                Optional.empty(),
                number + "-BC/CB",
                Optional.empty()));
        done(new RecordSelfReview(removal, Optional.empty()));
        done(new VoteOnRemoval(removal, VoteForm.SECRET_BALLOT, number + "-NQ/CB", 18, 17, 1, 0, List.of(), tellers));
        done(new DecideRemoval(
                removal,
                town.commune(),
                DecidingOrgan.STANDING_COMMITTEE,
                number + "-QĐ/ĐU",
                Town.STANDING,
                Town.STANDING,
                0,
                0,
                Optional.empty()));
        done(new RecordRemovalReceipt(removal, served.today()));
    }

    private static Served.Reply complain(Served.Caller caller, PersonId about) throws Exception {
        return caller.command(
                "membership/ComplainOfRemoval",
                Map.of(
                        "removal",
                        file(about).raw(),
                        "complaint",
                        Map.of("subject", about.raw(), "value", "Tôi vắng vì đi viện, đã báo chi bộ")));
    }

    @Test
    void the_one_office_that_is_left_is_that_of_a_former_member() {
        assertThat(served.bean(OfficesOf.class).person(gone))
                .extracting(held -> held.office().kind())
                .containsExactly(OfficeKind.FORMER_MEMBER);
    }

    @Test
    void the_own_file_is_read_and_no_other() throws Exception {
        assertThat(former.query(
                                "membership/GetDossier",
                                Map.of("stream", file(gone).raw()))
                        .toString())
                .contains(file(gone).raw());
        assertThat(former.query("spine/GetTimeline", Map.of("stream", file(gone).raw()))
                        .toString())
                .contains("1-QĐ/ĐU");
        for (String query : List.of("membership/GetDossier", "spine/GetTimeline")) {
            assertThatThrownBy(() ->
                            former.query(query, Map.of("stream", file(other).raw())))
                    .hasMessageContaining("→ 40");
        }
    }

    @Test
    void nothing_of_the_cell_is_read_any_more() {
        Map<String, Map<String, String>> asked = Map.of(
                "membership/ListMembers", Map.of("organisation", town.cell().raw()),
                "membership/ListDossiers", Map.of("organisation", town.cell().raw()),
                "membership/ListDue",
                        Map.of(
                                "organisation",
                                town.cell().raw(),
                                "date",
                                served.today().toString()),
                "dues/GetDuesSheet", Map.of("organisation", town.cell().raw(), "year", "2026"),
                "membership/GetPerson", Map.of("person", other.raw()));
        asked.forEach((query, parameters) -> assertThatThrownBy(() -> former.query(query, parameters))
                .as(query)
                .hasMessageContaining("→ 40"));
    }

    @Test
    void the_own_complaint_is_taken_and_one_about_somebody_else_is_not() throws Exception {
        Served.Reply foreign = complain(former, other);
        assertThat(foreign.accepted()).as(foreign.toString()).isFalse();

        Served.Reply own = complain(former, gone);
        assertThat(own.accepted()).as(own.toString()).isTrue();
    }

    /** Whoever is still a member does not come in by this door, and a stranger to the cell does not either. */
    @Test
    void the_door_opens_to_nobody_who_was_not_removed() throws Exception {
        Served.Caller member =
                served.caller("con-la-dang-vien", town.officials().get(16), OfficeKind.FORMER_MEMBER, town.cell());
        Served.Caller elsewhere = served.caller("noi-khac", gone, OfficeKind.FORMER_MEMBER, town.otherCell());
        for (Served.Caller caller : List.of(member, elsewhere)) {
            assertThat(complain(caller, other).status()).isIn(403, 404);
            assertThatThrownBy(() -> caller.query(
                            "membership/GetDossier",
                            Map.of("stream", file(other).raw())))
                    .hasMessageContaining("→ 40");
        }
    }

    @Test
    void no_other_act_is_given_to_a_former_member() throws Exception {
        Map<String, Map<String, Object>> tried = Map.of(
                "membership/RequestLeave",
                Map.of(
                        "membership",
                        MembershipId.first(gone).raw(),
                        "writtenOn",
                        served.today().toString()),
                "dues/RequestDuesDeferral",
                Map.of("membership", MembershipId.first(gone).raw(), "from", "2026-11-01", "months", 1, "length", 2),
                "membership/EndJoinCode",
                Map.of("organisation", town.cell().raw()),
                "membership/LodgeRemovalComplaint",
                Map.of(
                        "removal",
                        file(gone).raw(),
                        "organisation",
                        town.commune().raw()));
        for (var one : tried.entrySet()) {
            assertThat(former.command(one.getKey(), one.getValue()).status())
                    .as(one.getKey())
                    .isIn(403, 404);
        }
        assertThat(PolicyFiles.packaged().regulations().stream()
                        .flatMap(file -> file.regulation().parameters().stream())
                        .filter(parameter -> parameter.value().contains("FORMER_MEMBER"))
                        .map(parameter -> parameter.key())
                        .distinct())
                .as("every right that a former member has")
                .containsExactlyInAnyOrder(
                        "right.membership.ComplainOfRemoval",
                        "right.read.own.membership.GetDossier",
                        "right.read.own.spine.GetTimeline");
    }
}
